package id.tameng.tickets;

import id.tameng.platform.realtime.Announcements;
import java.util.List;
import java.util.Map;
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

    /// The name by which the outside world knows the message, for instance its Message-ID, once it has gone out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void name(long message, String externalId) {
        jdbc.sql("UPDATE message SET external_id = :name WHERE id = :id")
                .param("name", externalId)
                .param("id", message)
                .update();
    }

    /// Has the next server of these. Those that are further already stay where they are.
    ///
    /// @param names what the outside world knows them by, by their ids
    @Transactional
    public void sent(Map<Long, String> names) {
        var tickets = jdbc.sql("""
                        WITH sent AS MATERIALIZED (
                          SELECT m.id, w.name, m.delivery_status = ANY (:from) AS moves
                          FROM unnest(:ids, :names) AS w (id, name)
                          JOIN message AS m ON m.id = w.id
                          ORDER BY m.id
                          FOR NO KEY UPDATE OF m)
                        UPDATE message AS m
                        SET external_id = s.name,
                          delivery_status = CASE WHEN s.moves THEN :status ELSE m.delivery_status END,
                          delivery_detail = CASE WHEN s.moves THEN NULL ELSE m.delivery_detail END
                        FROM sent AS s
                        WHERE m.id = s.id
                        RETURNING m.ticket_id
                        """)
                .param("ids", names.keySet().toArray(Long[]::new))
                .param("names", names.values().toArray(String[]::new))
                .param("from", DeliveryStatus.SENT.before())
                .param("status", DeliveryStatus.SENT.key())
                .query(Long.class)
                .list();
        announcements.announce(tickets.stream().distinct().map(TicketTopics::of).toList());
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
