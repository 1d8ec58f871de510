package id.tameng.tickets;

import java.util.Collection;
import java.util.Set;

/// Knows for whom nobody works for a while. What they write is kept in a ticket of its own that is not put before
/// anybody, unless it must be. Another module contributes the bean.
public interface Doorkeeper {

    /// Those of the customers.
    Set<Long> kept(Collection<Long> customers);

    /// Whether somebody must read this all the same: a life may depend on it.
    boolean isUrgent(String text);
}
