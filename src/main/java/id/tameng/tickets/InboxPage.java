package id.tameng.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a list, newest first.
///
/// @param newer where the page before begins, null at the top
/// @param older where the next page begins, null at the end
public record InboxPage(
        List<InboxMark> marks,
        @Nullable InboxCursor newer,
        @Nullable InboxCursor older) {

    static final int SIZE = 50;

    /// @param found up to one row more than fit, in the order in which they were read
    static InboxPage of(List<InboxMark> found, @Nullable InboxCursor from) {
        boolean more = found.size() > SIZE;
        boolean upwards = from != null && !from.older();
        var part = found.subList(0, Math.min(SIZE, found.size()));
        var marks = upwards ? part.reversed() : part;
        if (marks.isEmpty()) {
            return new InboxPage(List.of(), null, null);
        }
        boolean hasNewer = upwards ? more : from != null;
        boolean hasOlder = upwards || more;
        return new InboxPage(
                List.copyOf(marks),
                hasNewer ? cursor(false, marks.getFirst()) : null,
                hasOlder ? cursor(true, marks.getLast()) : null);
    }

    private static InboxCursor cursor(boolean older, InboxMark mark) {
        return new InboxCursor(older, mark.lastAt(), mark.id());
    }
}
