package id.tameng.care.thanks;

import id.tameng.care.fold.Tone;
import id.tameng.identity.Viewer;
import id.tameng.insight.JudgedMessage;
import id.tameng.insight.MessagesJudged;
import id.tameng.platform.Text;
import id.tameng.tickets.CustomerMessages;
import id.tameng.tickets.CustomerMessages.Said;
import id.tameng.tickets.TicketNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps thankful messages for whoever answered before them.
@Component
public class ThankYous {

    private static final int WORDS = 600;

    public record ThankYou(TicketNumber ticket, String customer, String words, Instant at) {}

    private final JdbcClient jdbc;
    private final CustomerMessages messages;

    ThankYous(JdbcClient jdbc, CustomerMessages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /// A thank-you before anybody has answered is politeness, and nobody's.
    @EventListener
    void on(MessagesJudged judged) {
        var thankful = judged.messages().stream()
                .filter(message -> Tone.of(message.judgement()).thanks())
                .map(JudgedMessage::message)
                .toList();
        if (!thankful.isEmpty()) {
            messages.list(thankful).stream()
                    .filter(message -> message.answeredBy() != null)
                    .forEach(this::keep);
        }
    }

    /// Newest first; her own.
    public List<ThankYou> of(Viewer viewer, int most) {
        return jdbc.sql("""
                        SELECT ticket_number, customer_name, words, at
                        FROM care_thanks
                        WHERE person_id = :me
                        ORDER BY at DESC
                        LIMIT :most
                        """)
                .param("me", viewer.id())
                .param("most", most)
                .query((row, number) -> new ThankYou(
                        TicketNumber.get(row.getString("ticket_number")),
                        row.getString("customer_name"),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private void keep(Said message) {
        jdbc.sql("""
                        INSERT INTO care_thanks (message_id, person_id, ticket_number, customer_name, words, at)
                        VALUES (:message, :person, :number, :customer, :words, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("message", message.id())
                .param("person", message.answeredBy())
                .param("number", message.number().toString())
                .param("customer", message.customerName())
                .param("words", Text.shorten(message.text().strip(), WORDS))
                .param("at", Timestamp.from(message.at()))
                .update();
    }
}
