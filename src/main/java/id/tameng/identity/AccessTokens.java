package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.secrets.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Personal access tokens: how programs act for a person. A token may do at most what its person may do, today and on
/// every later day, and less if it was given fewer scopes.
@Component
public class AccessTokens {

    /// Without this permission a person's tokens do nothing.
    static final String PERMISSION = "tokens.use";

    private static final String COLUMNS = "id, name, scopes, created_at, expires_at, last_used_at";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    AccessTokens(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /// @throws DomainException forbidden when the person may not use tokens; unknown-scope when she may not do what is
    ///     asked for, no-scope when nothing is
    @Transactional
    public Issued issue(long person, Wish wish) {
        var scopes = scopes(permissions(person), wish.scopes());
        var secret = Tokens.fresh();
        var now = clock.instant();
        var token = jdbc.sql("""
                        INSERT INTO personal_access_token (person_id, name, token_hash, scopes, created_at, expires_at)
                        VALUES (:person, :name, :hash, :scopes, :now, :expires)
                        RETURNING\s""" + COLUMNS)
                .param("person", person)
                .param("name", Text.oneLine(wish.name()))
                .param("hash", Tokens.hash(secret))
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("expires", wish.life() == null ? null : Timestamp.from(now.plus(wish.life())))
                .query(AccessTokens::token)
                .single();
        audit.happenedTo("token.issued", person);
        return new Issued(secret, token);
    }

    /// The person's tokens but for revoked ones, the newest first.
    public List<Token> list(Viewer viewer) {
        return jdbc.sql("SELECT " + COLUMNS + """
                         FROM personal_access_token
                        WHERE person_id = :person AND revoked_at IS NULL
                        ORDER BY id DESC
                        """)
                .param("person", viewer.id())
                .query(AccessTokens::token)
                .list();
    }

    /// Ends one of the viewer's own tokens, at once and for good.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void revoke(Viewer viewer, long id) {
        int revoked = jdbc.sql("""
                        UPDATE personal_access_token
                        SET revoked_at = :now
                        WHERE id = :id AND person_id = :person AND revoked_at IS NULL
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("person", viewer.id())
                .update();
        if (revoked == 0) {
            throw DomainException.notFound();
        }
        audit.happened("token.revoked", Subject.person(viewer.id(), viewer.name()));
    }

    private Set<String> permissions(long person) {
        var permissions =
                jdbc.sql("""
                        SELECT unnest(r.permissions)
                        FROM person AS p
                        JOIN role AS r ON r.id = p.role_id
                        WHERE p.id = :person AND p.active
                        """).param("person", person).query(String.class).set();
        if (!permissions.contains(PERMISSION)) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "forbidden");
        }
        return permissions;
    }

    private static Set<String> scopes(Set<String> permissions, @Nullable Set<String> wanted) {
        var scopes = new TreeSet<>(wanted == null ? permissions : wanted);
        if (scopes.isEmpty()) {
            throw DomainException.invalid("no-scope");
        }
        scopes.stream()
                .filter(scope -> !permissions.contains(scope))
                .findFirst()
                .ifPresent(scope -> {
                    throw DomainException.invalid("unknown-scope", scope);
                });
        return scopes;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("expires_at")),
                instant(row.getTimestamp("last_used_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// @param scopes permissions; all of the person's if not said
    /// @param life how long it is good for; for ever if not said
    public record Wish(
            String name,
            @Nullable Set<String> scopes,
            @Nullable Duration life) {}

    /// @param secret what the program shows, never to be had again
    public record Issued(String secret, Token token) {}

    /// A token as its person sees it.
    public record Token(
            long id,
            String name,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt) {}
}
