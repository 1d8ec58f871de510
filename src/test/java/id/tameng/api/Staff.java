package id.tameng.api;

import id.tameng.identity.People;
import id.tameng.identity.Sessions;
import id.tameng.identity.Teams;
import id.tameng.platform.secrets.Tokens;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who work here, made as a test needs them.
@TestComponent
class Staff {

    static final String[] EVERYTHING = {
        "tickets.read",
        "tickets.write",
        "tickets.source",
        "tickets.configure",
        "customers.read",
        "customers.write",
        "customers.import",
        "customers.export",
        "quarantine.manage",
        "mailboxes.read",
        "mailboxes.manage",
        "people.read",
        "people.manage",
        "roles.manage",
        "audit.read",
        "insight.read",
        "care.sanctions",
        "insight.train",
        "tokens.use"
    };

    private final People people;
    private final Teams teams;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final AtomicInteger count = new AtomicInteger();

    Staff(People people, Teams teams, Sessions sessions, JdbcClient jdbc) {
        this.people = people;
        this.teams = teams;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /// With a mailbox, so that its people can answer.
    long team(String name) {
        int number = count.incrementAndGet();
        long team = teams.add(name + " " + number);
        jdbc.sql("INSERT INTO mailbox (address, display_name, team_id) VALUES (:address, 'Toko Uji', :team)")
                .param("address", "halo" + number + "@toko.test")
                .param("team", team)
                .update();
        return team;
    }

    /// @param role `agent`, `supervisor` or `administrator`
    long person(String role, Long... teams) {
        var name = role + count.incrementAndGet();
        return people.add(new People.NewPerson(
                name + "@kantor.test", name, name, "kata-sandi-uji", role, "id", "Asia/Jakarta", Set.of(teams)));
    }

    /// A person of a role that sees only her own tickets.
    long loner(Long... teams) {
        jdbc.sql("""
                INSERT INTO role (key, visibility, permissions)
                SELECT 'loner', 'own', permissions FROM role WHERE key = 'agent'
                ON CONFLICT DO NOTHING
                """).update();
        return person("loner", teams);
    }

    /// A person of a role that sees the tickets of her teams, and how their messages came in.
    long examiner(Long... teams) {
        jdbc.sql("""
                INSERT INTO role (key, visibility, permissions)
                SELECT 'examiner', 'team', permissions || 'tickets.source'::text FROM role WHERE key = 'agent'
                ON CONFLICT DO NOTHING
                """).update();
        return person("examiner", teams);
    }

    String token(long person) {
        return token(person, null, null, EVERYTHING);
    }

    String token(long person, @Nullable Instant expires, @Nullable Instant revoked, String... scopes) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO personal_access_token (person_id, name, token_hash, scopes, expires_at, revoked_at)
                        VALUES (:person, 'test', :hash, :scopes, :expires, :revoked)
                        """)
                .param("person", person)
                .param("hash", Tokens.hash(token))
                .param("scopes", scopes)
                .param("expires", expires == null ? null : Timestamp.from(expires), java.sql.Types.TIMESTAMP)
                .param("revoked", revoked == null ? null : Timestamp.from(revoked), java.sql.Types.TIMESTAMP)
                .update();
        return token;
    }

    /// The cookie of a signed-in browser.
    String session(long person) {
        return "tameng_session=" + sessions.open(person, "test", "127.0.0.1");
    }
}
