package id.tameng.customers.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a row.
///
/// @param kind `created`, `enriched`, `unchanged` or `refused`
/// @param identities those that were added
record Outcome(
        int number,
        long line,
        String kind,
        @Nullable String reason,
        @Nullable String detail,
        List<String> raw,
        @Nullable Long customer,
        List<Long> identities) {

    static Outcome refused(int number, FileRow record, RefusedRow refusal) {
        return new Outcome(
                number, record.line(), "refused", refusal.reason(), refusal.detail(), record.cells(), null, List.of());
    }

    static Outcome of(int number, FileRow record, String kind, @Nullable Long customer, List<Long> identities) {
        return new Outcome(number, record.line(), kind, null, null, List.of(), customer, identities);
    }
}
