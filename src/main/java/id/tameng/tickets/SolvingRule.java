package id.tameng.tickets;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a ticket must have before a person may call it solved. Rooms contribute beans; whoever only answers is never
/// held up by one.
public interface SolvingRule {

    /// @return the paths of the fields that are still missing, for instance `documentation.summary`, of those tickets
    ///     that miss any
    Map<Long, List<String>> missing(Collection<Long> tickets);
}
