package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A list of tickets as a program asks for it: along the newest message, or, with words, along the newest match.
@Component
public class TicketLookup {

    private final TicketList list;
    private final TicketSearch search;

    TicketLookup(TicketList list, TicketSearch search) {
        this.list = list;
        this.search = search;
    }

    public Slice<TicketSummary> page(Viewer viewer, TicketFilter filter, int limit, @Nullable Cursor after) {
        return filter.hasWords() ? found(viewer, filter, limit, after) : list.page(viewer, filter, limit, after);
    }

    private Slice<TicketSummary> found(Viewer viewer, TicketFilter filter, int limit, @Nullable Cursor after) {
        var found = search.find(viewer, filter, limit, after);
        var byId = list.list(viewer, found.data()).stream()
                .collect(Collectors.toMap(TicketSummary::id, Function.identity()));
        var rows = found.data().stream().map(byId::get).filter(Objects::nonNull).toList();
        return new Slice<>(rows, found.next());
    }
}
