package id.tameng.customers.merging;

import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.CustomerBelongings.Mover;
import id.tameng.customers.CustomerDirectory.Known;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A mail that was being taken in at the very moment of a merge may still have opened its ticket for the customer who
/// is
/// gone. Locking her for every mail would make all of them pay; instead such tickets are brought home a little later.
@Component
class Stragglers {

    /// Longer than any transaction lives.
    private static final Duration WHILE = Duration.ofHours(1);

    private static final Mover PROGRAM = new Mover(null, "Tameng");

    private record Standing(long id, long survivorId, long mergedId, String name) {}

    private final JdbcClient jdbc;
    private final MergeLedger ledger;
    private final List<CustomerBelongings> belongings;
    private final Clock clock;

    Stragglers(JdbcClient jdbc, MergeLedger ledger, List<CustomerBelongings> belongings, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.belongings = belongings;
        this.clock = clock;
    }

    /// In the order of the merges, since one may follow the other.
    @Transactional
    public void bringHome() {
        var merges = jdbc.sql("""
                        SELECT m.id, m.survivor_id, m.merged_id, c.name
                        FROM customer_merge AS m
                        JOIN customer AS c ON c.id = m.survivor_id
                        WHERE m.undone_at IS NULL AND m.at > :since
                        ORDER BY m.id
                        FOR UPDATE OF m
                        """)
                .param("since", Timestamp.from(clock.instant().minus(WHILE)))
                .query(Standing.class)
                .list();
        merges.forEach(this::bringHome);
    }

    private void bringHome(Standing merge) {
        for (var belonging : belongings) {
            if (!belonging.holders(List.of(merge.mergedId())).isEmpty()) {
                var home = new Known(merge.survivorId(), merge.name());
                ledger.moved(merge.id(), belonging.kind(), belonging.handOver(PROGRAM, merge.mergedId(), home));
            }
        }
    }
}
