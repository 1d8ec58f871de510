package id.tameng.tickets.search;

import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings the index up to what is committed, a batch at a time.
///
/// Ids are drawn before they are committed, so a smaller one may appear after a greater one. Therefore `settled`
/// follows
/// only up to the `horizon`: the newest id of a moment at least a minute ago whose transactions have all ended. What is
/// newer is compared with the index each time.
@Component
class SearchIndex {

    private static final int TICKETS = 100;

    @Language("SQL")
    private static final String MISSING = """
            SELECT place
            FROM (SELECT id AS place FROM message UNION ALL SELECT id FROM search_text) AS source
            WHERE place > :from AND NOT EXISTS (
              SELECT FROM search_document AS d
              WHERE d.place = source.place AND d.place > :from)
            ORDER BY place
            LIMIT :limit
            """;

    @Language("SQL")
    private static final String ADVANCE = """
            UPDATE search_progress
            SET settled = CASE WHEN :all THEN horizon ELSE least(horizon, greatest(settled, :reached)) END,
              horizon = CASE WHEN matured THEN candidate ELSE horizon END,
              candidate = CASE WHEN matured THEN (SELECT last_value FROM message_id) ELSE candidate END,
              candidate_at = CASE WHEN matured THEN now() ELSE candidate_at END,
              candidate_xid = CASE WHEN matured THEN pg_snapshot_xmax(pg_current_snapshot()) ELSE candidate_xid END,
              documents = documents + :added,
              rebuilding_to = CASE WHEN :all OR :reached >= rebuilding_to THEN NULL ELSE rebuilding_to END
            FROM (SELECT candidate_at < now() - INTERVAL '1 minute'
                    AND candidate_xid <= pg_snapshot_xmin(pg_current_snapshot()) AS matured
                  FROM search_progress) AS moment
            """;

    private record Progress(long settled, long horizon) {}

    private final JdbcClient jdbc;
    private final SearchDocuments documents;

    SearchIndex(JdbcClient jdbc, SearchDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /// One batch, unless another node is at it.
    ///
    /// @return whether there is more to do
    @Transactional
    public boolean round(int batch) {
        var progress = jdbc.sql("SELECT settled, horizon FROM search_progress FOR UPDATE SKIP LOCKED")
                .query(Progress.class)
                .optional();
        return progress.isPresent() && work(progress.get(), batch);
    }

    private boolean work(Progress progress, int batch) {
        var changed = takeChanged();
        var old = missing(progress.settled(), batch);
        // While an archive is being worked through, what comes in meanwhile must not wait for its end.
        var fresh = old.size() < batch ? List.<Long>of() : missing(progress.horizon(), batch);
        int added = documents.replace(changed) + documents.add(old) + documents.add(fresh);
        boolean all = old.size() < batch;
        jdbc.sql(ADVANCE)
                .param("all", all)
                .param("reached", old.isEmpty() ? 0 : old.getLast())
                .param("added", added)
                .update();
        return !all || changed.size() == TICKETS;
    }

    private List<Long> takeChanged() {
        return jdbc.sql("""
                        DELETE FROM search_change
                        WHERE ctid IN (SELECT ctid FROM search_change LIMIT :limit)
                        RETURNING ticket_id
                        """).param("limit", TICKETS).query(Long.class).list();
    }

    private List<Long> missing(long from, int limit) {
        return jdbc.sql(MISSING)
                .param("from", from)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }
}
