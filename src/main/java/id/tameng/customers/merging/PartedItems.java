package id.tameng.customers.merging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Moves rows back to whom they belonged before a merge.
@Component
class PartedItems {

    private final JdbcClient jdbc;

    PartedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return the addresses that are the parted customer's again
    List<String> giveBack(Merge made) {
        MergeLedger.TABLES.forEach((kind, table) -> jdbc.sql("UPDATE " + table + """
                         SET customer_id = :merged
                        WHERE customer_id = :survivor AND id IN (
                          SELECT item_id FROM customer_merge_item WHERE merge_id = :merge AND kind = :kind)
                        """)
                .param("merged", made.mergedId())
                .param("survivor", made.survivorId())
                .param("merge", made.id())
                .param("kind", kind)
                .update());
        restoreFields(made);
        return giveBackIdentities(made);
    }

    List<Long> list(long merge, String kind) {
        return jdbc.sql(
                        "SELECT item_id FROM customer_merge_item WHERE merge_id = :merge AND kind = :kind ORDER BY item_id")
                .param("merge", merge)
                .param("kind", kind)
                .query(Long.class)
                .list();
    }

    String name(long customer) {
        return jdbc.sql("SELECT name FROM customer WHERE id = :id")
                .param("id", customer)
                .query(String.class)
                .single();
    }

    private List<String> giveBackIdentities(Merge made) {
        jdbc.sql("""
                        UPDATE customer_identity
                        SET is_primary = false
                        WHERE customer_id = :survivor AND is_primary
                        """).param("survivor", made.survivorId()).update();
        var values = jdbc.sql("""
                        UPDATE customer_identity AS i
                        SET customer_id = :merged
                        FROM customer_merge_item AS m
                        WHERE m.merge_id = :merge AND m.kind = 'identity' AND i.id = m.item_id AND i.customer_id = :survivor
                        RETURNING i.value
                        """)
                .param("merged", made.mergedId())
                .param("survivor", made.survivorId())
                .param("merge", made.id())
                .query(String.class)
                .list();
        jdbc.sql("""
                        UPDATE customer_identity AS i
                        SET is_primary = true
                        FROM customer_merge_item AS m
                        WHERE m.merge_id = :merge AND m.was = 'primary' AND m.kind IN ('identity', 'own-identity')
                          AND i.id = m.item_id AND i.customer_id IN (:survivor, :merged)
                        """)
                .param("survivor", made.survivorId())
                .param("merged", made.mergedId())
                .param("merge", made.id())
                .update();
        return values;
    }

    /// A field that somebody has changed since is no longer the merge's to restore.
    private void restoreFields(Merge made) {
        jdbc.sql("""
                        UPDATE customer AS c
                        SET name = CASE WHEN c.name = a.name THEN b.name ELSE c.name END,
                          company_id = CASE WHEN c.company_id IS NOT DISTINCT FROM a.company_id
                            THEN b.company_id ELSE c.company_id END,
                          language = CASE WHEN c.language = a.language THEN b.language ELSE c.language END,
                          time_zone = CASE WHEN c.time_zone = a.time_zone THEN b.time_zone ELSE c.time_zone END,
                          preferred_channel = CASE WHEN c.preferred_channel IS NOT DISTINCT FROM a.preferred_channel
                            THEN b.preferred_channel ELSE c.preferred_channel END,
                          best_from = CASE WHEN c.best_from IS NOT DISTINCT FROM a.best_from
                            THEN b.best_from ELSE c.best_from END,
                          best_until = CASE WHEN c.best_until IS NOT DISTINCT FROM a.best_until
                            THEN b.best_until ELSE c.best_until END,
                          do_not_contact = CASE WHEN c.do_not_contact = a.do_not_contact
                            THEN b.do_not_contact ELSE c.do_not_contact END,
                          version = c.version + 1, compared = false
                        FROM customer_merge AS m,
                          jsonb_populate_record(NULL::customer, m.before) AS b,
                          jsonb_populate_record(NULL::customer, m.after) AS a
                        WHERE m.id = :merge AND c.id = m.survivor_id
                        """).param("merge", made.id()).update();
        jdbc.sql("UPDATE customer SET merged_into = NULL, version = version + 1, compared = false WHERE id = :merged")
                .param("merged", made.mergedId())
                .update();
    }
}
