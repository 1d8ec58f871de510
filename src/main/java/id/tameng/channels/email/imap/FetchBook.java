package id.tameng.channels.email.imap;

import id.tameng.platform.secrets.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which mailboxes are to be fetched, by whom, how far they are, and how it goes.
@Repository
class FetchBook {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    FetchBook(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /// Those that no node holds and whose pause after a failure is over.
    List<Long> listFree() {
        return jdbc.sql("""
                        SELECT m.id
                        FROM mailbox AS m
                        LEFT JOIN mailbox_fetch AS f ON f.mailbox_id = m.id
                        WHERE m.active AND m.fetch_by = 'imap' AND m.imap_host IS NOT NULL
                          AND (f.lease_until IS NULL OR f.lease_until < :now)
                          AND (coalesce(f.failures, 0) = 0 OR f.last_attempt_at IS NULL OR f.last_attempt_at
                            + least(5 * power(2, least(f.failures, 10) - 1), 900) * interval '1 second' <= :now)
                        ORDER BY m.id
                        """).param("now", now()).query(Long.class).list();
    }

    /// Makes the mailbox this node's, if it is free; the row decides between two nodes.
    Optional<FetchPosition> take(long mailbox, String node, Duration lease) {
        return jdbc.sql("""
                        INSERT INTO mailbox_fetch AS f (mailbox_id, lease_owner, lease_until, last_attempt_at)
                        VALUES (:mailbox, :node, :until, :now)
                        ON CONFLICT (mailbox_id) DO UPDATE
                        SET lease_owner = :node, lease_until = :until, last_attempt_at = :now
                        WHERE f.lease_until IS NULL OR f.lease_until < :now
                        RETURNING uid_validity, last_uid, last_success_at
                        """)
                .param("mailbox", mailbox)
                .param("node", node)
                .param("until", after(lease))
                .param("now", now())
                .query(FetchBook::position)
                .optional();
    }

    /// @return false when the mailbox is no longer this node's, or no longer to be fetched as it was
    boolean renew(ImapAccount account, String node, Duration lease) {
        boolean held = jdbc.sql("""
                        UPDATE mailbox_fetch SET lease_until = :until, last_attempt_at = :now, last_success_at = :now,
                          failures = 0, last_error = NULL
                        WHERE mailbox_id = :mailbox AND lease_owner = :node AND lease_until >= :now
                        """)
                        .param("mailbox", account.mailbox())
                        .param("node", node)
                        .param("until", after(lease))
                        .param("now", now())
                        .update()
                > 0;
        return held && find(account.mailbox()).filter(account::equals).isPresent();
    }

    /// Notes how far it is, which is a sign of life as well.
    void reach(ImapAccount account, String node, FetchPosition position, Duration lease) {
        jdbc.sql("""
                        UPDATE mailbox_fetch SET uid_validity = :validity, last_uid = :uid, lease_until = :until
                        WHERE mailbox_id = :mailbox AND lease_owner = :node
                        """)
                .param("mailbox", account.mailbox())
                .param("node", node)
                .param("validity", position.validity())
                .param("uid", position.lastUid())
                .param("until", after(lease))
                .update();
    }

    void letGo(long mailbox, String node) {
        jdbc.sql("UPDATE mailbox_fetch SET lease_until = NULL WHERE mailbox_id = :mailbox AND lease_owner = :node")
                .param("mailbox", mailbox)
                .param("node", node)
                .update();
    }

    void fail(long mailbox, String node, String trouble) {
        jdbc.sql("""
                        UPDATE mailbox_fetch SET failures = failures + 1, last_error = :trouble, last_attempt_at = :now,
                          lease_until = NULL
                        WHERE mailbox_id = :mailbox AND lease_owner = :node
                        """)
                .param("mailbox", mailbox)
                .param("node", node)
                .param("trouble", trouble)
                .param("now", now())
                .update();
    }

    Optional<ImapAccount> find(long mailbox) {
        return jdbc.sql("""
                        SELECT id, address, imap_host, imap_port, imap_tls, imap_user, imap_secret, imap_folder
                        FROM mailbox
                        WHERE id = :id AND active AND fetch_by = 'imap' AND imap_host IS NOT NULL
                        """).param("id", mailbox).query(this::account).optional();
    }

    private ImapAccount account(ResultSet row, int number) throws SQLException {
        var tls = row.getString("imap_tls") == null ? "tls" : row.getString("imap_tls");
        var port = row.getObject("imap_port", Integer.class);
        var user = row.getString("imap_user");
        byte @Nullable [] secret = row.getBytes("imap_secret");
        return new ImapAccount(
                row.getLong("id"),
                row.getString("address"),
                row.getString("imap_host"),
                port == null ? tls.equals("tls") ? 993 : 143 : port,
                tls,
                user == null ? row.getString("address") : user,
                secret == null ? "" : vault.open(secret),
                row.getString("imap_folder"));
    }

    private static FetchPosition position(ResultSet row, int number) throws SQLException {
        var success = row.getTimestamp("last_success_at");
        return new FetchPosition(
                row.getObject("uid_validity", Long.class),
                row.getLong("last_uid"),
                success == null ? null : success.toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp after(Duration duration) {
        return Timestamp.from(clock.instant().plus(duration));
    }
}
