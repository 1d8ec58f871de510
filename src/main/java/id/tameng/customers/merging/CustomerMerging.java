package id.tameng.customers.merging;

import id.tameng.customers.Chronicle;
import id.tameng.customers.Customer;
import id.tameng.customers.Customer.Identity;
import id.tameng.customers.CustomerActivity.CustomerRenamed;
import id.tameng.customers.CustomerActivity.CustomersMerged;
import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.CustomerBelongings.Mover;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.merging.MergePreview.Choice;
import id.tameng.customers.merging.MergePreview.Obstacle;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one customer of two.
@Component
public class CustomerMerging {

    private final CustomerFile file;
    private final MergeLedger ledger;
    private final MergedFields fields;
    private final List<CustomerBelongings> belongings;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CustomerMerging(
            CustomerFile file,
            MergeLedger ledger,
            MergedFields fields,
            List<CustomerBelongings> belongings,
            Chronicle chronicle,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.file = file;
        this.ledger = ledger;
        this.fields = fields;
        this.belongings = belongings;
        this.chronicle = chronicle;
        this.audit = audit;
        this.events = events;
    }

    /// What would happen, without doing it.
    ///
    /// @throws DomainException not-found, merge-with-herself
    @Transactional(readOnly = true)
    public MergePreview preview(Viewer viewer, long survivor, long other) {
        var kept = get(viewer, survivor);
        var gone = get(viewer, other);
        if (kept.id() == gone.id()) {
            throw DomainException.conflict("merge-with-herself");
        }
        var choices = Arrays.stream(Field.values())
                .filter(field -> !field.of(kept).equals(field.of(gone)))
                .map(field -> new Choice(field, field.of(kept), field.of(gone), field.isTaken(kept, gone)))
                .toList();
        return new MergePreview(
                kept, gone, choices, moves(viewer, gone), obstacle(kept, gone).orElse(null));
    }

    /// @param taken the fields in which the other one's value wins; null: as the preview proposes
    /// @return the id of the merge
    /// @throws DomainException not-found, merge-with-herself, merge-two-logins
    @Transactional
    public long merge(Viewer viewer, long survivor, long other, @Nullable Set<Field> taken) {
        ledger.lock(survivor, other);
        var preview = preview(viewer, survivor, other);
        if (preview.obstacle() != null) {
            var logins = preview.obstacle();
            throw DomainException.conflict("merge-two-logins", logins.survivorLogin(), logins.otherLogin());
        }
        var kept = preview.survivor();
        var gone = preview.other();
        long merge = ledger.open(viewer, kept, gone);
        ledger.moveOwn(merge, gone.id(), kept.id());
        fields.choose(kept, gone, taken == null ? proposed(preview) : taken);
        ledger.close(merge, gone.id(), kept.id());
        var now = new Known(kept.id(), fields.name(kept.id()));
        events.publishEvent(new CustomerRenamed(now.id(), now.name()));
        for (var belonging : belongings) {
            var moved = belonging.handOver(Mover.of(viewer), gone.id(), now);
            ledger.moved(merge, belonging.kind(), moved);
        }
        chronicle.tell(viewer, kept.id(), "merged", gone.name(), kept.name());
        audit.changed("customer.merged", Subject.of("customer", now.id(), now.name()), joined(gone));
        events.publishEvent(new CustomersMerged(kept.id(), gone.id()));
        return merge;
    }

    private static Changes joined(Customer gone) {
        return Changes.none().with("joined", null, gone.name() + " #" + gone.id());
    }

    private Customer get(Viewer viewer, long id) {
        var customer = file.get(viewer, id);
        if (customer.id() != id) {
            throw DomainException.notFound();
        }
        return customer;
    }

    private Map<String, Integer> moves(Viewer viewer, Customer gone) {
        var moves = new LinkedHashMap<String, Integer>();
        moves.put("identity", gone.identities().size());
        moves.put("note", gone.notes().size());
        moves.put("consent", ledger.consents(gone.id()));
        belongings.forEach(belonging -> moves.put(belonging.kind(), belonging.count(viewer, gone.id())));
        moves.values().removeIf(count -> count == 0);
        return moves;
    }

    private static Set<Field> proposed(MergePreview preview) {
        return Set.copyOf(preview.choices().stream()
                .filter(Choice::taken)
                .map(Choice::field)
                .toList());
    }

    /// Whoever could sign in as one of them could read what the other wrote: only they can tell whether they are one.
    private static Optional<Obstacle> obstacle(Customer survivor, Customer other) {
        return login(survivor).flatMap(one -> login(other).map(another -> new Obstacle(one, another)));
    }

    private static Optional<String> login(Customer customer) {
        return customer.addresses().stream()
                .filter(Identity::login)
                .map(Identity::value)
                .findFirst();
    }
}
