package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.InboxFilter;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxView;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which tickets are meant: those that are named, or all of a view.
@Component
class Selection {

    private final BulkOrders orders;
    private final InboxQuery inbox;
    private final Clock clock;

    Selection(BulkOrders orders, InboxQuery inbox, Clock clock) {
        this.orders = orders;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// @return the job
    long order(Viewer viewer, BulkForm form) {
        var act = form.order(viewer, clock.instant());
        return orders.order(viewer, ids(viewer, form.ids(), form.all()), act, null);
    }

    List<Long> ids(Viewer viewer, List<Long> named, @Nullable String view) {
        if (view == null || view.isBlank()) {
            return named;
        }
        var chosen = InboxView.find(view).orElseThrow(() -> DomainException.invalid("view-unknown"));
        return inbox.listIds(viewer, InboxFilter.of(chosen), BulkOrders.MOST + 1);
    }
}
