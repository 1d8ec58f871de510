package id.tameng.tickets;

import java.util.Collection;
import java.util.Set;

/// Who must not be given whose tickets. Rooms contribute beans; why is nobody's business but theirs.
public interface AssigningRule {

    /// @return those of the customers whose tickets this person is not to be given
    Set<Long> refused(long person, Collection<Long> customers);
}
