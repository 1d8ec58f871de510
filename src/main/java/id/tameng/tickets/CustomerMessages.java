package id.tameng.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What customers wrote, for modules that must know it whoever may see it.
@Component
public class CustomerMessages {

    /// @param assignee who had the ticket when this was asked
    /// @param answeredBy who answered last before it
    /// @param source the raw payload, as its channel names it
    public record Said(
            long id,
            long ticket,
            TicketNumber number,
            long customer,
            String customerName,
            @Nullable Long assignee,
            @Nullable Long answeredBy,
            String text,
            @Nullable String source,
            Instant at) {}

    @Language("SQL")
    private static final String SELECT = """
            SELECT m.id, m.ticket_id, t.number, t.customer_id, t.customer_name, t.assignee_id, m.body_text, m.source,
              m.created_at,
              (SELECT r.author_id FROM message AS r
               WHERE r.ticket_id = m.ticket_id AND r.kind = 'reply' AND r.id < m.id
               ORDER BY r.id DESC LIMIT 1) AS answered_by
            FROM message AS m
            JOIN ticket AS t ON t.id = m.ticket_id
            WHERE m.kind = 'inbound' AND\s""";

    private final JdbcClient jdbc;

    CustomerMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Said> list(Collection<Long> messages) {
        return jdbc.sql(SELECT + "m.id = ANY (:ids) ORDER BY m.id")
                .param("ids", messages.toArray(Long[]::new))
                .query(CustomerMessages::said)
                .list();
    }

    /// The newest in a ticket, newest first.
    public List<Said> ofTicket(long ticket, int most) {
        return jdbc.sql(SELECT + "m.ticket_id = :ticket ORDER BY m.id DESC LIMIT :most")
                .param("ticket", ticket)
                .param("most", most)
                .query(CustomerMessages::said)
                .list();
    }

    /// All a customer wrote since then, in whichever ticket, newest first.
    public List<Said> ofCustomer(long customer, Instant since, int most) {
        return jdbc.sql(SELECT + "t.customer_id = :customer AND m.created_at >= :since ORDER BY m.id DESC LIMIT :most")
                .param("customer", customer)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(CustomerMessages::said)
                .list();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getLong("id"),
                row.getLong("ticket_id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                row.getObject("assignee_id", Long.class),
                row.getObject("answered_by", Long.class),
                row.getString("body_text"),
                row.getString("source"),
                row.getTimestamp("created_at").toInstant());
    }
}
