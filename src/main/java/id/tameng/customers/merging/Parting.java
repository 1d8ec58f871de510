package id.tameng.customers.merging;

import id.tameng.customers.Chronicle;
import id.tameng.customers.CustomerActivity.CustomerRenamed;
import id.tameng.customers.CustomerActivity.CustomersParted;
import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.CustomerBelongings.Mover;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Undoes merges.
@Component
public class Parting {

    static final Duration PATIENCE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final MergeLedger ledger;
    private final PartedItems items;
    private final List<CustomerBelongings> belongings;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parting(
            JdbcClient jdbc,
            CustomerFile file,
            MergeLedger ledger,
            PartedItems items,
            List<CustomerBelongings> belongings,
            Chronicle chronicle,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.ledger = ledger;
        this.items = items;
        this.belongings = belongings;
        this.chronicle = chronicle;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// The merges into a customer, newest first.
    @Transactional(readOnly = true)
    public List<Merge> list(Viewer viewer, long survivor) {
        file.check(viewer, survivor);
        return merges(survivor);
    }

    /// Gives back exactly what moved, and what came in by the given-back addresses since. What was changed by hand
    /// after
    /// the merge stays as it is.
    ///
    /// @return the customer who is there again
    /// @throws DomainException not-found; merge-too-old after thirty days; merge-later-first while a later one stands
    @Transactional
    public long part(Viewer viewer, long survivor, long merge) {
        file.check(viewer, survivor);
        var made = get(survivor, merge);
        ledger.lockMerge(merge);
        ledger.lock(survivor, made.mergedId());
        made = get(survivor, merge);
        check(made);
        var addresses = items.giveBack(made);
        events.publishEvent(new CustomerRenamed(survivor, items.name(survivor)));
        for (var belonging : belongings) {
            var moved = items.list(merge, belonging.kind());
            belonging.handBack(
                    Mover.of(viewer),
                    moved,
                    survivor,
                    new Known(made.mergedId(), made.mergedName()),
                    addresses,
                    made.at());
        }
        jdbc.sql("UPDATE customer_merge SET undone_at = :now, undone_by_name = :name WHERE id = :merge")
                .param("now", Timestamp.from(clock.instant()))
                .param("name", viewer.name())
                .param("merge", merge)
                .update();
        chronicle.tell(viewer, survivor, "parted", made.mergedName(), made.survivorName());
        chronicle.tell(viewer, made.mergedId(), "parted", made.mergedName(), made.survivorName());
        audit.changed(
                "customer.parted",
                Subject.of("customer", survivor, items.name(survivor)),
                Changes.none().with("joined", made.mergedName() + " #" + made.mergedId(), null));
        events.publishEvent(new CustomersParted(survivor, made.mergedId()));
        return made.mergedId();
    }

    private Merge get(long survivor, long merge) {
        return merges(survivor).stream()
                .filter(made -> made.id() == merge && made.undoneAt() == null)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private void check(Merge made) {
        if (made.undoableUntil() != null) {
            return;
        }
        boolean old = made.at().plus(PATIENCE).isBefore(clock.instant());
        throw DomainException.conflict(old ? "merge-too-old" : "merge-later-first", PATIENCE.toDays());
    }

    private List<Merge> merges(long survivor) {
        return jdbc.sql("""
                        SELECT id, survivor_id, merged_id, survivor_name, merged_name, at, by_name, undone_at, undone_by_name,
                          CASE WHEN undone_at IS NULL AND at > :oldest
                            AND id = max(id) FILTER (WHERE undone_at IS NULL) OVER ()
                          THEN at + :patience * interval '1 second' END AS undoable_until
                        FROM customer_merge
                        WHERE survivor_id = :survivor
                        ORDER BY id DESC
                        """)
                .param("survivor", survivor)
                .param("oldest", Timestamp.from(clock.instant().minus(PATIENCE)))
                .param("patience", PATIENCE.toSeconds())
                .query(Merge.class)
                .list();
    }
}
