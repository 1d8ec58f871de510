package id.tameng.customers;

import id.tameng.identity.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What this module knows of a customer's past: changes of her data, notes, consents.
@Component
class OwnTimeline implements TimelineSource {

    // Three tables count for themselves: the ids are spread so that no two entries share one.
    @Language("SQL")
    private static final String ALL = """
            SELECT at, id, type, what, actor, before, after, text
            FROM (
              SELECT at, id * 4 AS id, 'change' AS type, what, actor_name AS actor, before, after, NULL AS text
              FROM customer_event
              WHERE customer_id = :customer
              UNION ALL
              SELECT created_at, id * 4 + 1, 'note', 'note', author_name, NULL, NULL, body
              FROM customer_note
              WHERE customer_id = :customer
              UNION ALL
              SELECT given_at, id * 4 + 2, 'consent', CASE WHEN granted THEN 'consent-given' ELSE 'consent-withdrawn' END,
                recorded_by_name, purpose, channel, note
              FROM customer_consent
              WHERE customer_id = :customer) AS happened
            WHERE (at, id) < (:at, :id)
            ORDER BY at DESC, id DESC
            LIMIT :rows
            """;

    private final JdbcClient jdbc;

    OwnTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "customers";
    }

    @Override
    public List<TimelineEntry> list(Viewer viewer, long customer, Place before, int limit) {
        return jdbc.sql(ALL)
                .param("customer", customer)
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("rows", limit)
                .query(OwnTimeline::entry)
                .list();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getTimestamp("at").toInstant(),
                row.getLong("id"),
                row.getString("type"),
                row.getString("what"),
                List.of(Objects.toString(row.getString("before"), ""), Objects.toString(row.getString("after"), "")),
                row.getString("actor"),
                row.getString("text"),
                null,
                null);
    }
}
