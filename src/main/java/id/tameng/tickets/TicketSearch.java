package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Finds tickets by words. A port: who searches stands above this module's heart.
public interface TicketSearch {

    /// @param filter with words
    /// @return ids of tickets that the viewer may see, newest match first
    Slice<Long> find(Viewer viewer, TicketFilter filter, int limit, @Nullable Cursor after);
}
