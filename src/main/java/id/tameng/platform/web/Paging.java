package id.tameng.platform.web;

import id.tameng.platform.Cursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
///
/// @param limit how many, 50 unless told
/// @param after the `next` of the part before
public record Paging(
        @Min(1) @Max(200) @Nullable Integer limit, @Nullable String after) {

    private static final int USUAL = 50;

    public int size() {
        return limit == null ? USUAL : limit;
    }

    public @Nullable Cursor cursor() {
        return Cursor.parse(after);
    }
}
