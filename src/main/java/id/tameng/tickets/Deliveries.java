package id.tameng.tickets;

import id.tameng.platform.realtime.Announcements;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How far our messages have come, as the channels learn it. Reports may come late, twice or in the wrong order.
@Component
public class Deliveries {

    private final JdbcClient jdbc;
    private final Announcements announcements;

    Deliveries(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    /// The name by which the outside world knows the message, for instance its Message-ID.
    @Transactional(propagation = Propagation.MANDATORY)
    public void name(long message, String externalId) {
        jdbc.sql("UPDATE message SET external_id = :name WHERE id = :id")
                .param("name", externalId)
                .param("id", message)
                .update();
    }

    /// @param detail what the other side said, for people
    /// @return false if the message is as far already, or is none that is delivered
    @Transactional
    public boolean advance(long message, DeliveryStatus status, @Nullable String detail) {
        return move(message, status, detail, status.before());
    }

    /// Somebody tries again what had failed: the only way back.
    @Transactional
    public boolean startOver(long message) {
        return move(message, DeliveryStatus.QUEUED, null, DeliveryStatus.FAILED.key());
    }

    private boolean move(long message, DeliveryStatus status, @Nullable String detail, String... from) {
        var ticket = jdbc.sql("""
                        UPDATE message
                        SET delivery_status = :status, delivery_detail = :detail
                        WHERE id = :id AND delivery_status = ANY (:from)
                        RETURNING ticket_id
                        """)
                .param("status", status.key())
                .param("detail", detail)
                .param("id", message)
                .param("from", from)
                .query(Long.class)
                .optional();
        ticket.ifPresent(id -> announcements.announce(List.of(TicketTopics.of(id))));
        return ticket.isPresent();
    }
}
