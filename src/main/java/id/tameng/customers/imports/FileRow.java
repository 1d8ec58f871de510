package id.tameng.customers.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table or a card.
///
/// @param line where it begins, counted from 1
/// @param broken why its cells cannot be read: the code of the reason
record FileRow(long line, List<String> cells, @Nullable String broken) {

    static FileRow of(long line, List<String> cells) {
        return new FileRow(line, cells, null);
    }
}
