package id.tameng.tickets.search;

import id.tameng.customers.CustomerMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param typed what was asked
/// @param next where older tickets begin, null at the end
/// @param corrected what was looked for instead, since nothing was found as typed
/// @param suggestion what may have been meant, since little was found
public record Results(
        String typed,
        List<Hit> tickets,
        @Nullable String next,
        List<CustomerMatch> customers,
        List<Complaint> complaints,
        @Nullable String corrected,
        @Nullable String suggestion) {

    Results showing(List<Hit> hits) {
        return new Results(typed, hits, next, customers, complaints, corrected, suggestion);
    }

    public boolean isEmpty() {
        return tickets.isEmpty() && customers.isEmpty();
    }
}
