package id.tameng.tickets.search;

import java.util.List;
import java.util.Set;

/// What the index is asked for.
///
/// @param query a tsquery; empty: no words, only conditions
/// @param share of all documents that are expected to match, 0 to 1
/// @param marks the words to mark where they are shown
/// @param plain the words looked for, as written
record Wanted(String query, double share, Set<String> marks, List<String> plain) {

    boolean isEmpty() {
        return query.isEmpty();
    }
}
