package id.tameng.tickets;

import static id.tameng.identity.Visibility.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerEntry.Newcomer;
import id.tameng.customers.merging.CustomerMerging;
import id.tameng.customers.merging.Parting;
import id.tameng.identity.Viewer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the audit trail tells of customers who are joined and parted again.
@TamengTest
class MergeTraceTests {

    private final Cases cases;
    private final CustomerEntry entry;
    private final CustomerMerging merging;
    private final Parting parting;
    private final JdbcClient jdbc;

    @Autowired
    MergeTraceTests(Cases cases, CustomerEntry entry, CustomerMerging merging, Parting parting, JdbcClient jdbc) {
        this.cases = cases;
        this.entry = entry;
        this.merging = merging;
        this.parting = parting;
        this.jdbc = jdbc;
    }

    @Test
    void namesBothEachTime() {
        var viewer = cases.viewer(ALL);
        long rina = enter(viewer, "Rina", "rina@jejak.test");
        long other = enter(viewer, "Rina Kusuma", "rina.k@jejak.test");
        parting.part(viewer, rina, merging.merge(viewer, rina, other, Set.of()));
        assertThat(traces(rina))
                .satisfiesExactly(
                        added -> assertThat(added).startsWith("customer.added"),
                        merged ->
                                assertThat(merged).startsWith("customer.merged").contains("Rina Kusuma #" + other),
                        parted ->
                                assertThat(parted).startsWith("customer.parted").contains("Rina Kusuma #" + other));
    }

    private long enter(Viewer viewer, String name, String address) {
        return entry.add(viewer, new Newcomer(name, null, "id", "Asia/Jakarta", List.of(address)));
    }

    private List<String> traces(long customer) {
        return jdbc.sql("""
                        SELECT what || ' ' || coalesce(changes::text, '')
                        FROM audit_entry
                        WHERE subject_kind = 'customer' AND subject_id = :customer
                        ORDER BY id
                        """)
                .param("customer", Long.toString(customer))
                .query(String.class)
                .list();
    }
}
