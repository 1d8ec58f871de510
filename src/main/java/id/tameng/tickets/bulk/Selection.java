package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.views.SavedViews;
import id.tameng.tickets.views.ViewList;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which tickets are meant: those that are named, or all of a view.
@Component
class Selection {

    private final BulkOrders orders;
    private final InboxQuery inbox;
    private final SavedViews views;
    private final ViewList rows;
    private final Clock clock;

    Selection(BulkOrders orders, InboxQuery inbox, SavedViews views, ViewList rows, Clock clock) {
        this.orders = orders;
        this.inbox = inbox;
        this.views = views;
        this.rows = rows;
        this.clock = clock;
    }

    /// @return the job
    long order(Viewer viewer, BulkForm form) {
        var act = form.order(viewer, clock.instant());
        return orders.order(viewer, ids(viewer, form.ids(), form.all()), act, null);
    }

    /// @param view one of the inbox by its name ([ListChoice]), a saved one by its id
    List<Long> ids(Viewer viewer, List<Long> named, @Nullable String view) {
        if (view == null || view.isBlank()) {
            return named;
        }
        if (view.matches("\\d{1,18}")) {
            return rows.listIds(viewer, views.get(viewer, Long.parseLong(view)), BulkOrders.MOST + 1);
        }
        var chosen = ListChoice.find(view).orElseThrow(() -> DomainException.invalid("view-unknown"));
        return inbox.listIds(viewer, chosen.filter(), BulkOrders.MOST + 1);
    }
}
