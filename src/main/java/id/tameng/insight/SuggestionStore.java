package id.tameng.insight;

import java.util.List;
import java.util.Optional;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Corrected topics that somebody may learn from. What people wrote who may be in danger is not among them.
@Repository
class SuggestionStore {

    static final String TAKEN = "taken";
    static final String DISMISSED = "dismissed";

    @Language("SQL")
    private static final String SELECT = """
            SELECT c.id, c.message_id, c.what, c.before, c.after, c.model, c.person_name, c.at, j.ticket_id
            FROM insight_correction AS c
            JOIN insight_judgement AS j ON j.message_id = c.message_id
            WHERE c.what = 'topic' AND c.after <> 'none' AND c.undone_at IS NULL AND NOT j.has_distress
              AND\s""";

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Candidate(Correction correction, long ticket) {}

    /// Nobody has decided on them; the newest first.
    List<Candidate> open(long before, int limit) {
        return jdbc.sql(SELECT + "c.suggestion IS NULL AND c.id < :before ORDER BY c.id DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Candidate(CorrectionStore.read(row, number), row.getLong("ticket_id")))
                .list();
    }

    Optional<Candidate> find(long id) {
        return jdbc.sql(SELECT + "c.id = :id")
                .param("id", id)
                .query((row, number) -> new Candidate(CorrectionStore.read(row, number), row.getLong("ticket_id")))
                .optional();
    }

    /// @return false: it was decided on before
    boolean decide(long id, String suggestion) {
        return jdbc.sql("UPDATE insight_correction SET suggestion = :suggestion WHERE id = :id AND suggestion IS NULL")
                        .param("suggestion", suggestion)
                        .param("id", id)
                        .update()
                > 0;
    }

    void restore(long id) {
        jdbc.sql("UPDATE insight_correction SET suggestion = NULL WHERE id = :id AND suggestion = 'dismissed'")
                .param("id", id)
                .update();
    }
}
