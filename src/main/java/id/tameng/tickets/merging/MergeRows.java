package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Line;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.ToldHarshness;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Statements that move messages between tickets and back.
@Repository
class MergeRows {

    /// A ticket as merging needs it.
    ///
    /// @param subjectTold how harsh people say that the message is that it came with
    record Side(
            long id,
            String number,
            String subject,
            @Nullable Integer subjectTold,
            String status,
            long customerId,
            String customerName,
            int messages,
            @Nullable Long mergedInto) {

        public Line subjectLine() {
            return Line.subject(subject, subjectTold);
        }
    }

    /// @param kind `merge` or `split`
    record Merge(long id, String kind, long source, long target) {}

    /// What a ticket shows of its messages, counted anew. Automatic messages of ours count, but lists keep showing what
    /// was said before them.
    @Language("SQL")
    private static final String RECOUNT = """
            UPDATE ticket AS t
            SET message_count = s.messages, attachment_count = s.files, last_message_id = m.id,
              last_message_at = m.created_at, last_message_kind = m.kind, last_author_name = m.author_name,
              last_message_text = CASE WHEN length(m.line) > 160 THEN left(m.line, 159) || '…' ELSE m.line END,
              unanswered_since = CASE WHEN t.status IN ('new', 'open', 'waiting_customer', 'waiting_internal')
                THEN s.unanswered END
            FROM (SELECT count(*) AS messages,
                    (SELECT count(*) FROM attachment AS a JOIN message AS of ON of.id = a.message_id
                     WHERE of.ticket_id = :id AND NOT a.inline) AS files,
                    min(created_at) FILTER (WHERE kind = 'inbound' AND automation = 'none'
                      AND id > coalesce((SELECT max(id) FROM message WHERE ticket_id = :id AND kind = 'reply'), 0))
                      AS unanswered
                  FROM message
                  WHERE ticket_id = :id) AS s,
              (SELECT id, created_at, kind, author_name, regexp_replace(btrim(body_text), '\\s+', ' ', 'g') AS line
               FROM message
               WHERE ticket_id = :id AND NOT (kind = 'system' AND author_kind = 'system')
               ORDER BY id DESC
               LIMIT 1) AS m
            WHERE t.id = :id
            """;

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that the viewer may see, held until commit, in the order of their ids.
    List<Side> lock(Viewer viewer, Collection<Long> ids) {
        return sides(viewer, ids, " ORDER BY id FOR UPDATE");
    }

    List<Side> list(Viewer viewer, Collection<Long> ids) {
        return sides(viewer, ids, " ORDER BY id");
    }

    private List<Side> sides(Viewer viewer, Collection<Long> ids, String rest) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT id, number, subject, status, customer_id, customer_name, message_count AS messages,
                          merged_into_id AS merged_into, %s AS subject_told
                        FROM ticket
                        WHERE id = ANY (:ids) AND %s
                        """.formatted(ToldHarshness.ofSubject("ticket.id"), scope.clause()) + rest))
                .param("ids", ids.toArray(Long[]::new))
                .query(Side.class)
                .list();
    }

    long insert(String kind, long source, long target, Viewer by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO ticket_merge (kind, source_id, target_id, person_id, person_name, at, source_before, target_before)
                        SELECT :kind, s.id, t.id, :person, :name, :now, to_jsonb(s), to_jsonb(t)
                        FROM ticket AS s, ticket AS t
                        WHERE s.id = :source AND t.id = :target
                        RETURNING id
                        """)
                .param("kind", kind)
                .param("source", source)
                .param("target", target)
                .param("person", by.id())
                .param("name", by.name())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /// Moves all messages of the source. Those of other customers are not verified in the target, unless she has been
    /// let into it before.
    void moveMessages(long merge, long source, long target) {
        jdbc.sql("""
                        INSERT INTO ticket_merge_message (merge_id, message_id, verified)
                        SELECT :merge, id, verified FROM message WHERE ticket_id = :source
                        """).param("merge", merge).param("source", source).update();
        jdbc.sql("""
                        UPDATE message AS m
                        SET ticket_id = t.id,
                          verified = m.verified AND (m.author_kind <> 'customer' OR s.customer_id = t.customer_id OR EXISTS (
                            SELECT FROM participant AS p
                            WHERE p.ticket_id = t.id AND p.address = m.author_address AND p.accepted))
                        FROM ticket AS s, ticket AS t
                        WHERE m.ticket_id = s.id AND s.id = :source AND t.id = :target
                        """).param("source", source).param("target", target).update();
    }

    /// Participants of the source belong to the target too; those of another customer wait to be let in.
    void joinParticipants(long merge, long source, long target) {
        jdbc.sql("""
                        WITH joined AS (
                          INSERT INTO participant (ticket_id, address, name, role, accepted)
                          SELECT t.id, p.address, p.name, 'cc', p.accepted AND s.customer_id = t.customer_id
                          FROM participant AS p
                          JOIN ticket AS s ON s.id = p.ticket_id
                          JOIN ticket AS t ON t.id = :target
                          WHERE p.ticket_id = :source
                          ON CONFLICT DO NOTHING
                          RETURNING address)
                        INSERT INTO ticket_merge_participant (merge_id, address)
                        SELECT :merge, address FROM joined
                        """)
                .param("merge", merge)
                .param("source", source)
                .param("target", target)
                .update();
    }

    /// The target has the tags of both, and is open again if the source brought a question that nobody has answered.
    void grow(long merge, long source, long target, Instant now) {
        jdbc.sql("""
                        UPDATE ticket AS t
                        SET tags = ARRAY(SELECT DISTINCT unnest(t.tags || s.tags) ORDER BY 1),
                          status = CASE WHEN s.unanswered_since IS NOT NULL
                            AND t.status IN ('waiting_customer', 'waiting_internal', 'solved') THEN 'open' ELSE t.status END,
                          solved_at = CASE WHEN s.unanswered_since IS NOT NULL AND t.status = 'solved' THEN NULL
                            ELSE t.solved_at END,
                          updated_at = :now, version = t.version + 1
                        FROM ticket AS s
                        WHERE s.id = :source AND t.id = :target
                        """)
                .param("source", source)
                .param("target", target)
                .param("now", Timestamp.from(now))
                .update();
        recount(target);
        jdbc.sql(
                        "UPDATE ticket_merge SET target_status = (SELECT status FROM ticket WHERE id = :target) WHERE id = :merge")
                .param("target", target)
                .param("merge", merge)
                .update();
    }

    /// The source is closed and points to the target.
    void close(long source, Side target, Instant now) {
        jdbc.sql("""
                        UPDATE ticket
                        SET status = 'closed', closed_at = :now, unanswered_since = NULL, snoozed = false, snoozed_until = NULL,
                          returned_at = NULL, merged_into_id = :target, merged_into_number = :number, message_count = 0,
                          attachment_count = 0, updated_at = :now, version = version + 1
                        WHERE id = :source
                        """)
                .param("source", source)
                .param("target", target.id())
                .param("number", target.number())
                .param("now", Timestamp.from(now))
                .update();
    }

    void recount(long ticket) {
        jdbc.sql(RECOUNT).param("id", ticket).update();
    }

    /// The newest of its kind about this ticket that has not been taken back.
    Optional<Merge> findOpen(String kind, long source) {
        return jdbc.sql("""
                        SELECT id, kind, source_id AS source, target_id AS target
                        FROM ticket_merge
                        WHERE source_id = :source AND kind = :kind AND undone_at IS NULL
                        ORDER BY id DESC
                        LIMIT 1
                        FOR UPDATE
                        """)
                .param("source", source)
                .param("kind", kind)
                .query(Merge.class)
                .optional();
    }

    void markUndone(long merge, Instant now) {
        jdbc.sql("UPDATE ticket_merge SET undone_at = :now WHERE id = :merge")
                .param("now", Timestamp.from(now))
                .param("merge", merge)
                .update();
    }
}
