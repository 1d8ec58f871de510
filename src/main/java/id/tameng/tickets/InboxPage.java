package id.tameng.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list, newest first.
///
/// @param newer where the page before begins, null at the top
/// @param older where the next page begins, null at the end
public record InboxPage(
        List<InboxRow> rows,
        @Nullable InboxCursor newer,
        @Nullable InboxCursor older) {

    static final int SIZE = 50;

    /// @param found up to one row more than fit, in the order in which they were read
    static InboxPage of(List<InboxRow> found, @Nullable InboxCursor from) {
        boolean more = found.size() > SIZE;
        boolean upwards = from != null && !from.older();
        var part = found.subList(0, Math.min(SIZE, found.size()));
        var rows = upwards ? part.reversed() : part;
        if (rows.isEmpty()) {
            return new InboxPage(List.of(), null, null);
        }
        boolean hasNewer = upwards ? more : from != null;
        boolean hasOlder = upwards || more;
        return new InboxPage(
                List.copyOf(rows),
                hasNewer ? cursor(false, rows.getFirst()) : null,
                hasOlder ? cursor(true, rows.getLast()) : null);
    }

    private static InboxCursor cursor(boolean older, InboxRow row) {
        return new InboxCursor(older, row.lastAt(), row.id());
    }
}
