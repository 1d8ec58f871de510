package id.tameng.channels.email;

import id.tameng.identity.Teams;
import id.tameng.identity.Teams.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How mailboxes fare: what comes in, what goes out, what is stuck. One statement for all of them.
@Component
public class MailboxHealth {

    private static final Duration LATELY = Duration.ofDays(7);

    /// @param fetchBy `inlet` or `imap`
    /// @param lastFetch the last one that went well; null for none
    /// @param failures fetches in a row that failed
    /// @param oldestWaiting when the oldest mail was accepted that is in no ticket yet
    /// @param sends false: no outgoing server is known, answers wait
    public record Health(
            long id,
            String address,
            String displayName,
            String team,
            boolean active,
            String fetchBy,
            @Nullable Instant lastFetch,
            int failures,
            @Nullable String error,
            @Nullable Instant oldestWaiting,
            long waiting,
            long quarantined,
            long queued,
            long failed,
            boolean sends) {

        /// The code in front of what the server said, explained by `inlet.trouble.<code>`; null without trouble.
        public @Nullable String trouble() {
            return error == null ? null : error.substring(0, Math.max(0, error.indexOf(':')));
        }

        /// What the server said.
        public @Nullable String serverSaid() {
            return error == null
                    ? null
                    : error.substring(error.indexOf(':') + 1).strip();
        }

        public boolean isWell() {
            return failures == 0 && quarantined == 0 && failed == 0 && sends;
        }
    }

    private final JdbcClient jdbc;
    private final Routes routes;
    private final Teams teams;
    private final Clock clock;

    MailboxHealth(JdbcClient jdbc, Routes routes, Teams teams, Clock clock) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.teams = teams;
        this.clock = clock;
    }

    public List<Health> list() {
        var names = teams.list().stream().collect(Collectors.toMap(Team::id, Team::name));
        return jdbc.sql("""
                        SELECT m.id, m.address, m.display_name, m.team_id, m.active, m.fetch_by, m.smtp_host IS NOT NULL AS own_server,
                          f.last_success_at, coalesce(f.failures, 0) AS failures, f.last_error,
                          w.oldest, coalesce(w.waiting, 0) AS waiting, coalesce(q.quarantined, 0) AS quarantined,
                          coalesce(d.queued, 0) AS queued, coalesce(x.failed, 0) AS failed
                        FROM mailbox AS m
                        LEFT JOIN mailbox_fetch AS f ON f.mailbox_id = m.id
                        LEFT JOIN (SELECT mailbox_id, min(received_at) AS oldest, count(*) AS waiting
                          FROM email_envelope WHERE state = 'queued' GROUP BY mailbox_id) AS w ON w.mailbox_id = m.id
                        LEFT JOIN (SELECT mailbox_id, count(*) AS quarantined
                          FROM email_envelope WHERE state = 'quarantined' GROUP BY mailbox_id) AS q ON q.mailbox_id = m.id
                        LEFT JOIN (SELECT mailbox_id, count(*) AS queued
                          FROM email_delivery WHERE state = 'queued' GROUP BY mailbox_id) AS d ON d.mailbox_id = m.id
                        LEFT JOIN (SELECT mailbox_id, count(*) AS failed
                          FROM email_delivery WHERE state = 'failed' AND created_at > :lately GROUP BY mailbox_id) AS x
                          ON x.mailbox_id = m.id
                        ORDER BY m.active DESC, m.address
                        """)
                .param("lately", Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, index) -> health(row, names.getOrDefault(row.getLong("team_id"), "–")))
                .list();
    }

    private Health health(ResultSet row, String team) throws SQLException {
        return new Health(
                row.getLong("id"),
                row.getString("address"),
                row.getString("display_name"),
                team,
                row.getBoolean("active"),
                row.getString("fetch_by"),
                instant(row.getTimestamp("last_success_at")),
                row.getInt("failures"),
                row.getString("last_error"),
                instant(row.getTimestamp("oldest")),
                row.getLong("waiting"),
                row.getLong("quarantined"),
                row.getLong("queued"),
                row.getLong("failed"),
                routes.leadEverywhere() || row.getBoolean("own_server"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
