package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person decides about herself.
@Component
public class Profile {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final PeopleNews news;
    private final AuditTrail audit;

    Profile(JdbcClient jdbc, PasswordEncoder passwords, Sessions sessions, PeopleNews news, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.news = news;
        this.audit = audit;
    }

    /// @throws DomainException unknown-zone
    @Transactional
    public void change(Viewer viewer, Wishes wishes) {
        if (!ZoneId.getAvailableZoneIds().contains(wishes.zone())) {
            throw DomainException.invalid("unknown-zone");
        }
        var name = Text.oneLine(wishes.name());
        jdbc.sql("""
                        UPDATE person
                        SET name = :name, alias = :alias, language = :language, time_zone = :zone, theme = :theme,
                          version = version + 1
                        WHERE id = :id
                        """)
                .param("id", viewer.id())
                .param("name", name)
                .param("alias", Text.oneLine(wishes.alias()))
                .param("language", wishes.language())
                .param("zone", wishes.zone())
                .param("theme", wishes.theme())
                .update();
        if (!name.equals(viewer.name())) {
            news.renamed(viewer.id(), name);
        }
        audit.changed("profile.changed", Subject.person(viewer.id(), name), changes(viewer, wishes));
    }

    /// Other browsers of hers must sign in again: whoever knew the old password is out.
    ///
    /// @throws DomainException password-wrong, or what the rules for passwords say
    @Transactional
    public void changePassword(Viewer viewer, String old, String fresh) {
        if (!passwords.matches(old, hash(viewer.id()))) {
            throw DomainException.invalid("password-wrong");
        }
        PasswordRules.check(fresh, viewer.email(), viewer.name());
        jdbc.sql("UPDATE person SET password_hash = :hash, version = version + 1 WHERE id = :id")
                .param("hash", Objects.requireNonNull(passwords.encode(fresh)))
                .param("id", viewer.id())
                .update();
        sessions.endAll(viewer.id(), viewer.session());
        audit.happened("password.changed", Subject.person(viewer.id(), viewer.name()));
    }

    private static Changes changes(Viewer before, Wishes after) {
        return Changes.none()
                .with("name", before.name(), Text.oneLine(after.name()))
                .with("alias", before.alias(), Text.oneLine(after.alias()))
                .with("language", before.locale().getLanguage(), after.language())
                .with("zone", before.zone(), after.zone());
    }

    private String hash(long person) {
        return jdbc.sql("SELECT password_hash FROM person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    /// @param alias the name that customers see
    /// @param language `id` or `en`
    /// @param zone an id of the time zone database, for instance `Asia/Makassar`
    /// @param theme `auto`, `light` or `dark`
    public record Wishes(String name, String alias, String language, String zone, String theme) {}
}
