package id.tameng.customers.merging;

import id.tameng.customers.Customer;
import id.tameng.identity.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves what this module keeps of a customer, and writes down what moved.
@Component
class MergeLedger {

    /// A customer's fields that a merge may change.
    @Language("SQL")
    static final String SNAPSHOT = """
            (SELECT jsonb_build_object('name', name, 'company_id', company_id, 'language', language,
               'time_zone', time_zone, 'preferred_channel', preferred_channel, 'best_from', best_from,
               'best_until', best_until, 'do_not_contact', do_not_contact)
             FROM customer WHERE id = :survivor)
            """;

    /// By kind: the table whose rows follow their customer.
    static final Map<String, String> TABLES = Map.of(
            "note", "customer_note",
            "consent", "customer_consent",
            "event", "customer_event");

    private final JdbcClient jdbc;
    private final Clock clock;

    MergeLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// In the order of ids, so that two merges of the same pair wait for each other instead of in a circle.
    void lock(long one, long other) {
        jdbc.sql("SELECT id FROM customer WHERE id IN (:one, :other) ORDER BY id FOR UPDATE")
                .param("one", one)
                .param("other", other)
                .query(Long.class)
                .list();
    }

    /// Before the customers, as whoever brings stragglers home does.
    void lockMerge(long merge) {
        jdbc.sql("SELECT id FROM customer_merge WHERE id = :merge FOR UPDATE")
                .param("merge", merge)
                .query(Long.class)
                .list();
    }

    long open(Viewer viewer, Customer survivor, Customer merged) {
        return jdbc.sql("""
                        INSERT INTO customer_merge (survivor_id, merged_id, survivor_name, merged_name, before, after, at,
                          by_id, by_name)
                        VALUES (:survivor, :merged, :survivor_name, :merged_name, %s, '{}', :now, :by, :by_name)
                        RETURNING id
                        """.formatted(SNAPSHOT))
                .param("survivor", survivor.id())
                .param("merged", merged.id())
                .param("survivor_name", survivor.name())
                .param("merged_name", merged.name())
                .param("now", now())
                .param("by", viewer.id())
                .param("by_name", viewer.name())
                .query(Long.class)
                .single();
    }

    void moveOwn(long merge, long from, long to) {
        moveIdentities(merge, from, to);
        TABLES.forEach((kind, table) -> {
            jdbc.sql("INSERT INTO customer_merge_item (merge_id, kind, item_id) SELECT :merge, :kind, id FROM " + table
                            + " WHERE customer_id = :from")
                    .param("merge", merge)
                    .param("kind", kind)
                    .param("from", from)
                    .update();
            jdbc.sql("UPDATE " + table + " SET customer_id = :to WHERE customer_id = :from")
                    .param("to", to)
                    .param("from", from)
                    .update();
        });
    }

    private void moveIdentities(long merge, long from, long to) {
        jdbc.sql("""
                        INSERT INTO customer_merge_item (merge_id, kind, item_id, was)
                        SELECT :merge, CASE WHEN customer_id = :from THEN 'identity' ELSE 'own-identity' END, id,
                          CASE WHEN is_primary THEN 'primary' END
                        FROM customer_identity
                        WHERE customer_id IN (:from, :to)
                        """).param("merge", merge).param("from", from).param("to", to).update();
        jdbc.sql("UPDATE customer_identity SET customer_id = :to, is_primary = false WHERE customer_id IN (:from, :to)")
                .param("from", from)
                .param("to", to)
                .update();
    }

    void moved(long merge, String kind, List<Long> items) {
        jdbc.sql("""
                        INSERT INTO customer_merge_item (merge_id, kind, item_id)
                        SELECT :merge, :kind, item FROM unnest(:items) AS item
                        ON CONFLICT DO NOTHING
                        """)
                .param("merge", merge)
                .param("kind", kind)
                .param("items", items.toArray(Long[]::new))
                .update();
    }

    void close(long merge, long merged, long survivor) {
        jdbc.sql(
                        "UPDATE customer SET merged_into = :survivor, updated_at = :now, version = version + 1 WHERE id = :merged")
                .param("survivor", survivor)
                .param("merged", merged)
                .param("now", now())
                .update();
        jdbc.sql("UPDATE customer_merge SET after = " + SNAPSHOT + " WHERE id = :merge")
                .param("survivor", survivor)
                .param("merge", merge)
                .update();
    }

    int consents(long customer) {
        return jdbc.sql("SELECT count(*) FROM customer_consent WHERE customer_id = :customer")
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
