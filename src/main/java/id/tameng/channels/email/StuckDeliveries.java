package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import id.tameng.tickets.Deliveries;
import id.tameng.tickets.Letters;
import id.tameng.tickets.TicketActivity.DeliveryWanted;
import id.tameng.tickets.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers that have not left at the first attempt, and trying them again by hand.
@Component
public class StuckDeliveries {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int LIMIT = 100;

    /// @param next when it is tried again; null when it is not
    /// @param words what the other server said last
    public record Stuck(
            long id,
            long ticket,
            @Nullable TicketNumber number,
            String mailbox,
            List<String> recipients,
            boolean failed,
            int attempts,
            @Nullable Instant next,
            String words) {

        Stuck with(@Nullable TicketNumber known) {
            return new Stuck(id, ticket, known, mailbox, recipients, failed, attempts, next, words);
        }
    }

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Deliveries messages;
    private final DeliverySignal signal;
    private final Clock clock;

    StuckDeliveries(JdbcClient jdbc, Letters letters, Deliveries messages, DeliverySignal signal, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.messages = messages;
        this.signal = signal;
        this.clock = clock;
    }

    /// The newest first; failed ones of the last days only.
    public List<Stuck> list() {
        var stuck = jdbc.sql("""
                        SELECT d.id, d.ticket_id, m.address, d.recipients, d.state, d.attempts, d.next_attempt_at,
                          coalesce(a.response, '') AS words
                        FROM email_delivery AS d
                        JOIN mailbox AS m ON m.id = d.mailbox_id
                        LEFT JOIN LATERAL (
                          SELECT response FROM email_delivery_attempt WHERE delivery_id = d.id ORDER BY id DESC LIMIT 1) AS a ON true
                        WHERE d.state = 'queued' OR (d.state = 'failed' AND d.created_at > :lately)
                        ORDER BY d.created_at DESC, d.id DESC
                        LIMIT :limit
                        """)
                .param("lately", Timestamp.from(clock.instant().minus(LATELY)))
                .param("limit", LIMIT)
                .query((row, index) -> stuck(row))
                .list();
        return numbered(stuck);
    }

    /// @throws DomainException not-found when it is not stuck
    @Transactional
    public void retry(long id) {
        long message = jdbc.sql("""
                        UPDATE email_delivery
                        SET state = 'queued', next_attempt_at = :now, attempts = CASE WHEN state = 'failed' THEN 0 ELSE attempts END
                        WHERE id = :id AND state <> 'sent'
                        RETURNING message_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        messages.startOver(message);
        signal.afterCommit();
    }

    /// From the thread, by whoever may answer there.
    ///
    /// @throws DomainException not-failed
    @EventListener
    void on(DeliveryWanted wanted) {
        long delivery = jdbc.sql("SELECT id FROM email_delivery WHERE message_id = :message AND state = 'failed'")
                .param("message", wanted.message())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> DomainException.conflict("not-failed"));
        retry(delivery);
    }

    private List<Stuck> numbered(List<Stuck> stuck) {
        var numbers = letters.numbers(stuck.stream().map(Stuck::ticket).toList());
        return stuck.stream()
                .map(delivery -> delivery.with(numbers.get(delivery.ticket())))
                .toList();
    }

    private static Stuck stuck(ResultSet row) throws SQLException {
        boolean failed = row.getString("state").equals("failed");
        return new Stuck(
                row.getLong("id"),
                row.getLong("ticket_id"),
                null,
                row.getString("address"),
                Arrays.asList((String[]) row.getArray("recipients").getArray()),
                failed,
                row.getInt("attempts"),
                failed ? null : row.getTimestamp("next_attempt_at").toInstant(),
                row.getString("words"));
    }
}
