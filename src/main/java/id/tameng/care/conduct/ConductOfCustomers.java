package id.tameng.care.conduct;

import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.identity.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When two customers turn out to be one, steps and blocks are hers, and whoever was kept apart from one is kept apart
/// from both. How many there are, nobody is told on the way.
@Component
class ConductOfCustomers implements CustomerBelongings {

    private static final List<String> TABLES = List.of("care_step", "care_block", "care_distance", "care_case");

    private final JdbcClient jdbc;

    ConductOfCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "care";
    }

    @Override
    public int count(Viewer viewer, long customer) {
        return 0;
    }

    @Override
    public Set<Long> holders(Collection<Long> customers) {
        return jdbc.sql(union("SELECT customer_id FROM %s WHERE customer_id = ANY (:customers)"))
                .param("customers", customers.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    /// @return ids of four tables in one: each times four, and which table it is
    @Override
    public List<Long> handOver(Mover mover, long from, Known to) {
        var moved = jdbc.sql(union("SELECT id * 4 + %2$d FROM %1$s WHERE customer_id = :from"))
                .param("from", from)
                .query(Long.class)
                .list();
        TABLES.forEach(table -> jdbc.sql("UPDATE " + table + " SET customer_id = :to WHERE customer_id = :from")
                .param("from", from)
                .param("to", to.id())
                .update());
        return moved;
    }

    @Override
    public void handBack(
            Mover mover, Collection<Long> items, long from, Known to, Collection<String> addresses, Instant since) {
        for (int table = 0; table < TABLES.size(); table++) {
            int which = table;
            var ids = items.stream()
                    .filter(item -> item % 4 == which)
                    .map(item -> item / 4)
                    .toArray(Long[]::new);
            jdbc.sql("UPDATE " + TABLES.get(table) + " SET customer_id = :to WHERE id = ANY (:ids)")
                    .param("to", to.id())
                    .param("ids", ids)
                    .update();
        }
    }

    private static String union(String select) {
        var parts = new StringBuilder();
        for (int table = 0; table < TABLES.size(); table++) {
            parts.append(table == 0 ? "" : " UNION ALL ").append(select.formatted(TABLES.get(table), table));
        }
        return parts.toString();
    }
}
