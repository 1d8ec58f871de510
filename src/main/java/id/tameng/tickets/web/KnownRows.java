package id.tameng.tickets.web;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows that a browser shows already, so that a reload of its list brings the others only.
///
/// @param names of rows in a state, as they stand in `data-state`
record KnownRows(Set<String> names) {

    /// Sent by a list that reloads itself.
    static final String HEADER = "X-Rows";

    static final KnownRows NONE = new KnownRows(Set.of());

    private static final int MOST = 100;
    private static final Pattern NAME = Pattern.compile("[0-9a-z-]{1,60}");

    static KnownRows parse(@Nullable String header) {
        return header == null
                ? NONE
                : new KnownRows(NAME.matcher(header)
                        .results()
                        .limit(MOST)
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean contain(String name) {
        return names.contains(name);
    }
}
