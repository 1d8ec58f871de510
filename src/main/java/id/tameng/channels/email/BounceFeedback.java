package id.tameng.channels.email;

import id.tameng.tickets.Deliveries;
import id.tameng.tickets.DeliveryStatus;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a server reports later about a mail of ours goes to the message it is about, in the transaction that takes the
/// report in. A mere delay is only written down.
@Component
class BounceFeedback {

    private final JdbcClient jdbc;
    private final Deliveries messages;
    private final Clock clock;

    BounceFeedback(JdbcClient jdbc, Deliveries messages, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(MailBounced bounce) {
        var detail = bounce.recipient() == null ? bounce.detail() : bounce.recipient() + ": " + bounce.detail();
        record(bounce, detail);
        if (bounce.permanent()) {
            messages.advance(bounce.message(), DeliveryStatus.FAILED, detail);
        }
    }

    private void record(MailBounced bounce, String detail) {
        jdbc.sql("""
                        WITH delivery AS (
                          UPDATE email_delivery
                          SET state = CASE WHEN :permanent AND state = 'sent' THEN 'failed' ELSE state END
                          WHERE message_id = :message AND ticket_id = :ticket
                          RETURNING id)
                        INSERT INTO email_delivery_attempt (delivery_id, at, outcome, response)
                        SELECT id, :at, CASE WHEN :permanent THEN 'rejected' ELSE 'deferred' END, :detail FROM delivery
                        """)
                .param("permanent", bounce.permanent())
                .param("message", bounce.message())
                .param("ticket", bounce.ticket())
                .param("at", Timestamp.from(clock.instant()))
                .param("detail", detail)
                .update();
    }
}
