package id.tameng.tickets.search;

import id.tameng.identity.Viewer;
import id.tameng.platform.Text;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person has looked for, newest first; nobody else sees it, and she can take each away.
@Component
public class RecentSearches {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecentSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<String> list(Viewer viewer) {
        return jdbc.sql("SELECT query FROM recent_search WHERE person_id = :me ORDER BY at DESC LIMIT :most")
                .param("me", viewer.id())
                .param("most", MOST)
                .query(String.class)
                .list();
    }

    /// The oldest beyond ten are forgotten.
    @Transactional
    public void remember(Viewer viewer, String query) {
        var text = Text.oneLine(Text.shorten(query, 200));
        if (text.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO recent_search (person_id, query, at)
                        VALUES (:me, :query, :now)
                        ON CONFLICT (person_id, query) DO UPDATE SET at = excluded.at
                        """)
                .param("me", viewer.id())
                .param("query", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        DELETE FROM recent_search
                        WHERE person_id = :me AND query IN (
                          SELECT query FROM recent_search WHERE person_id = :me ORDER BY at DESC OFFSET :most)
                        """).param("me", viewer.id()).param("most", MOST).update();
    }

    public void forget(Viewer viewer, String query) {
        jdbc.sql("DELETE FROM recent_search WHERE person_id = :me AND query = :query")
                .param("me", viewer.id())
                .param("query", query)
                .update();
    }

    public void forgetAll(Viewer viewer) {
        jdbc.sql("DELETE FROM recent_search WHERE person_id = :me")
                .param("me", viewer.id())
                .update();
    }
}
