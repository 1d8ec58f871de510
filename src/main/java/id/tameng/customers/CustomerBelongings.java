package id.tameng.customers;

import id.tameng.identity.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What another module keeps per customer. When two customers turn out to be one person, her things move, in the same
/// transaction; when that was a mistake, exactly what moved goes back.
public interface CustomerBelongings {

    /// Who moves them, for the history.
    ///
    /// @param id null: the program itself
    record Mover(@Nullable Long id, String name) {

        public static Mover of(Viewer viewer) {
            return new Mover(viewer.id(), viewer.name());
        }
    }

    /// What they are, for instance `ticket`; `belongings.<kind>` names them with their number.
    String kind();

    /// How many the viewer may see.
    int count(Viewer viewer, long customer);

    /// Which of these customers have any.
    Set<Long> holders(Collection<Long> customers);

    /// @param to by her id and name
    /// @return the ids of all that moved, seen by the viewer or not
    List<Long> handOver(Mover mover, long from, CustomerDirectory.Known to);

    /// @param items what moved then
    /// @param addresses hers again: what came in by them since then is hers too
    void handBack(
            Mover mover,
            Collection<Long> items,
            long from,
            CustomerDirectory.Known to,
            Collection<String> addresses,
            Instant since);
}
