package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.util.Collection;
import java.util.List;

/// What somebody follows of a customer whom she is to meet no more, for whoever keeps them apart.
public interface Following {

    /// She hears no more of any ticket of the customer.
    ///
    /// @return the tickets that she followed
    List<Long> end(Viewer viewer, long customer);

    /// She hears again of these tickets, as far as they are still there.
    ///
    /// @param viewer who has seen to it
    /// @param name of the person, as colleagues see it
    void resume(Viewer viewer, long person, String name, Collection<Long> tickets);
}
