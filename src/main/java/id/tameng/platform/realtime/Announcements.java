package id.tameng.platform.realtime;

import java.util.Collection;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Announces changes to every node and from there to browsers. Call it inside the transaction that makes the change:
/// PostgreSQL delivers on commit, or not at all.
@Component
public class Announcements {

    static final String CHANNEL = "tameng";

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param topics what changed, for instance `tickets` or `ticket/4211`: ids only, never content
    public void announce(Collection<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        @Language("SQL")
        var sql = """
                SELECT count(pg_notify(:channel, topics))
                FROM (SELECT string_agg(topic, ' ') AS topics
                      FROM (SELECT topic, (row_number() OVER ()) / 200 AS portion FROM unnest(:topics) AS topic) AS numbered
                      GROUP BY portion) AS portions
                """;
        jdbc.sql(sql)
                .param("channel", CHANNEL)
                .param("topics", topics.stream().distinct().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /// Ends every event stream of a person, at all nodes, because what she may hear of has changed: her browsers come
    /// back and are judged anew.
    public void endStreams(long person) {
        announce(List.of(StreamHub.ACCESS + person));
    }
}
