package id.tameng.tickets.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the whole index anew, oldest first, while everybody goes on working; until it is done, searches find less.
@Component
public class SearchRebuild {

    /// @param documents in the index
    /// @param percent done; 100 when nothing is being rebuilt
    public record Progress(long documents, int percent) {

        public boolean isDone() {
            return percent == 100;
        }
    }

    private final JdbcClient jdbc;

    SearchRebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void start() {
        jdbc.sql("SELECT settled FROM search_progress FOR UPDATE")
                .query(Long.class)
                .single();
        jdbc.sql("TRUNCATE search_document, search_word, search_change").update();
        jdbc.sql("""
                        UPDATE search_progress
                        SET settled = 0, documents = 0, rebuilding_to = (SELECT coalesce(max(id), 0) FROM message)
                        """).update();
    }

    public Progress progress() {
        return jdbc.sql("""
                        SELECT documents,
                          CASE WHEN rebuilding_to > 0 THEN least(99, settled * 100 / rebuilding_to) ELSE 100 END AS percent
                        FROM search_progress
                        """).query(Progress.class).single();
    }
}
