package id.tameng.identity.sso;

import id.tameng.identity.People;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who somebody is here whom the identity provider knows.
@Component
class SsoPeople {

    private static final int LONGEST = 60;

    private record Known(long id, boolean active) {}

    private final JdbcClient jdbc;
    private final People people;
    private final SsoProperties properties;

    SsoPeople(JdbcClient jdbc, People people, SsoProperties properties) {
        this.jdbc = jdbc;
        this.people = people;
        this.properties = properties;
    }

    /// By her e-mail address, which the provider must have verified: else anyone who can type an address there would be
    /// her here.
    ///
    /// @throws DomainException sso-unverified, sso-unknown
    @Transactional
    public long recognise(OidcUser user) {
        var email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            throw DomainException.conflict("sso-unverified");
        }
        return jdbc.sql("SELECT id, active FROM person WHERE lower(email) = lower(:email)")
                .param("email", email)
                .query(Known.class)
                .optional()
                .map(known -> admitted(known, email))
                .orElseGet(() -> create(user, email));
    }

    private static long admitted(Known known, String email) {
        if (!known.active()) {
            throw DomainException.conflict("sso-unknown", email);
        }
        return known.id();
    }

    /// With a password that nobody knows; she can ask for one by mail.
    private long create(OidcUser user, String email) {
        if (!properties.create()) {
            throw DomainException.conflict("sso-unknown", email);
        }
        var name = some(user.getFullName(), email);
        var language = "en".equals(some(user.getLocale(), "id")) ? "en" : "id";
        return people.add(new People.NewPerson(
                        email,
                        name,
                        some(user.getGivenName(), name),
                        "",
                        properties.role(),
                        language,
                        "Asia/Jakarta",
                        Set.of())
                .withGeneratedPassword());
    }

    private static String some(@Nullable String text, String otherwise) {
        return Text.shorten(Text.isBlank(text) ? otherwise : Objects.requireNonNull(text), LONGEST);
    }
}
