package id.tameng.tickets.drafts;

import id.tameng.tickets.TicketTopics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes on the ticket whose drafts it has, for the lists, and tells whoever looks at it. The ticket must be held, so
/// that two marks never overtake each other.
@Component
class DraftMark {

    private final JdbcClient jdbc;
    private final TicketTopics topics;

    DraftMark(JdbcClient jdbc, TicketTopics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /// A ticket whose mark is right already is left alone.
    @Transactional(propagation = Propagation.MANDATORY)
    void set(long ticket) {
        int changed = jdbc.sql("""
                        WITH mark AS (
                          SELECT coalesce(array_agg(person_id || ' ' || person_name ORDER BY created_at, person_id), '{}') AS names
                          FROM draft
                          WHERE ticket_id = :ticket AND discarded_at IS NULL)
                        UPDATE ticket
                        SET drafters = mark.names
                        FROM mark
                        WHERE id = :ticket AND drafters <> mark.names
                        """).param("ticket", ticket).update();
        if (changed > 0) {
            topics.rowChanged(ticket);
        }
    }
}
