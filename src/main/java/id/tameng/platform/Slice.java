package id.tameng.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Part of a list and where the next part begins: `{"data": […], "next": …}` in the API.
///
/// @param next the cursor to pass as `after`; null when this was the last part
public record Slice<T>(List<T> data, @Nullable String next) {

    /// @param rows up to one more than `limit`: the extra one only says that there is more
    /// @param cursor of the last row shown
    public static <T> Slice<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        var shown = rows.subList(0, limit);
        return new Slice<>(List.copyOf(shown), cursor.apply(shown.getLast()).toString());
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(data.stream().map(change).toList(), next);
    }
}
