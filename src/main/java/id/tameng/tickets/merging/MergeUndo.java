package id.tameng.tickets.merging;

import id.tameng.tickets.merging.MergeRows.Merge;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Statements that put back what a merge has moved. A ticket to which nothing was added since is put back as it was;
/// else what was added stays, and the ticket is counted anew.
@Repository
class MergeUndo {

    private final JdbcClient jdbc;
    private final MergeRows rows;

    MergeUndo(JdbcClient jdbc, MergeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void putBack(Merge merge, Instant now) {
        moveMessagesBack(merge);
        jdbc.sql("""
                        DELETE FROM participant AS p
                        USING ticket_merge_participant AS j
                        WHERE j.merge_id = :merge AND p.ticket_id = :target AND p.address = j.address
                        """).param("merge", merge.id()).param("target", merge.target()).update();
        restoreSource(merge, now);
        restoreTarget(merge, now);
        rows.markUndone(merge.id(), now);
    }

    private void moveMessagesBack(Merge merge) {
        jdbc.sql("""
                        UPDATE message AS m
                        SET ticket_id = :source, verified = j.verified
                        FROM ticket_merge_message AS j
                        WHERE j.merge_id = :merge AND m.id = j.message_id AND m.ticket_id = :target
                        """)
                .param("merge", merge.id())
                .param("source", merge.source())
                .param("target", merge.target())
                .update();
    }

    private void restoreSource(Merge merge, Instant now) {
        jdbc.sql("""
                        UPDATE ticket AS t
                        SET status = b.status, solved_at = b.solved_at, closed_at = b.closed_at, snoozed = b.snoozed,
                          snoozed_until = b.snoozed_until, returned_at = b.returned_at, merged_into_id = NULL,
                          merged_into_number = NULL, updated_at = :now, version = t.version + 1
                        FROM ticket_merge AS m, jsonb_populate_record(NULL::ticket, m.source_before) AS b
                        WHERE m.id = :merge AND t.id = m.source_id
                        """)
                .param("merge", merge.id())
                .param("now", Timestamp.from(now))
                .update();
        rows.recount(merge.source());
        putShownBack("source", merge.id());
        jdbc.sql("""
                        UPDATE ticket
                        SET status = 'open', solved_at = NULL
                        WHERE id = :source AND status IN ('waiting_customer', 'waiting_internal', 'solved')
                          AND EXISTS (SELECT FROM ticket_merge_message WHERE merge_id = :merge AND late)
                        """).param("source", merge.source()).param("merge", merge.id()).update();
    }

    /// Tags that came with the source go with it; a status that the merge changed goes back unless it was changed
    /// again.
    private void restoreTarget(Merge merge, Instant now) {
        jdbc.sql("""
                        UPDATE ticket AS t
                        SET tags = ARRAY(SELECT tag FROM unnest(t.tags) AS tag
                              WHERE tag <> ALL (s.tags) OR tag = ANY (b.tags) ORDER BY 1),
                          status = CASE WHEN t.status = m.target_status THEN b.status ELSE t.status END,
                          solved_at = CASE WHEN t.status = m.target_status THEN b.solved_at ELSE t.solved_at END,
                          updated_at = :now, version = t.version + 1
                        FROM ticket_merge AS m, jsonb_populate_record(NULL::ticket, m.target_before) AS b,
                          jsonb_populate_record(NULL::ticket, m.source_before) AS s
                        WHERE m.id = :merge AND t.id = m.target_id
                        """)
                .param("merge", merge.id())
                .param("now", Timestamp.from(now))
                .update();
        rows.recount(merge.target());
        putShownBack("target", merge.id());
    }

    /// Exactly as before, if its newest message is the one from before.
    private void putShownBack(String side, long merge) {
        jdbc.sql("""
                        UPDATE ticket AS t
                        SET last_message_at = b.last_message_at, last_message_text = b.last_message_text,
                          last_author_name = b.last_author_name, unanswered_since = b.unanswered_since,
                          message_count = b.message_count, attachment_count = b.attachment_count
                        FROM ticket_merge AS m, jsonb_populate_record(NULL::ticket, m.%1$s_before) AS b
                        WHERE m.id = :merge AND t.id = m.%1$s_id AND t.last_message_id = b.last_message_id
                          AND t.message_count = b.message_count
                        """.formatted(side)).param("merge", merge).update();
    }
}
