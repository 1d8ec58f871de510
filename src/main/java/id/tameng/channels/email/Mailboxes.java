package id.tameng.channels.email;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mailboxes in use.
@Component
class Mailboxes {

    private final JdbcClient jdbc;

    Mailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mailbox> list() {
        return list("WHERE active");
    }

    /// Those out of use as well: mail that was accepted for them is still worked off.
    Map<Long, Mailbox> byId() {
        return list("").stream().collect(Collectors.toMap(Mailbox::id, Function.identity()));
    }

    private List<Mailbox> list(String which) {
        return jdbc.sql("""
                        SELECT id, address, display_name, team_id, signature, auto_acknowledge, acknowledgement, reopen_days
                        FROM mailbox
                        %s
                        ORDER BY address
                        """.formatted(which)).query(Mailboxes::mailbox).list();
    }

    /// Whatever mailbox an answer goes out by: the ticket's own, even if it takes no new mail any more, else any in
    /// use.
    Optional<Mailbox> findForReply(long id) {
        return jdbc.sql("""
                        SELECT id, address, display_name, team_id, signature, auto_acknowledge, acknowledgement, reopen_days
                        FROM mailbox
                        WHERE active OR id = :id
                        ORDER BY id <> :id, id
                        LIMIT 1
                        """).param("id", id).query(Mailboxes::mailbox).optional();
    }

    /// The mailbox that mail to this address belongs to; whatever stands behind a `+` is the ticket's.
    Optional<Mailbox> findByRecipient(String recipient) {
        var address = withoutPlus(recipient);
        return list().stream()
                .filter(mailbox -> mailbox.address().equals(address))
                .findFirst();
    }

    /// `halo+token@toko.id` → `halo@toko.id`, in lower case.
    static String withoutPlus(String address) {
        return address.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }

    private static Mailbox mailbox(ResultSet row, int number) throws SQLException {
        return new Mailbox(
                row.getLong("id"),
                row.getString("address"),
                row.getString("display_name"),
                row.getLong("team_id"),
                row.getString("signature"),
                row.getBoolean("auto_acknowledge"),
                row.getString("acknowledgement"),
                Duration.ofDays(row.getInt("reopen_days")));
    }
}
