package id.tameng.tickets;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Holds tickets back from people who must not be given them.
@Component
class AssigningRules {

    static final String REFUSED = "not-available-for-customer";

    private final ObjectProvider<AssigningRule> rules;

    AssigningRules(ObjectProvider<AssigningRule> rules) {
        this.rules = rules;
    }

    boolean isRefused(long person, long customer) {
        return rules.orderedStream()
                .anyMatch(rule -> !rule.refused(person, List.of(customer)).isEmpty());
    }

    /// Of tickets that have just been given to somebody, those that she must not be given: a statement for each person.
    Set<Long> refused(Collection<Ticket> changed) {
        var refused = new HashSet<Long>();
        changed.stream()
                .filter(ticket -> ticket.assignee != null && isGiven(ticket))
                .collect(Collectors.groupingBy(ticket -> ticket.assignee == null ? 0 : ticket.assignee.id()))
                .forEach((person, hers) -> {
                    var customers = hers.stream().map(ticket -> ticket.customer).collect(Collectors.toSet());
                    var kept = rules.orderedStream()
                            .flatMap(rule -> rule.refused(person, customers).stream())
                            .collect(Collectors.toSet());
                    hers.stream()
                            .filter(ticket -> kept.contains(ticket.customer))
                            .forEach(ticket -> refused.add(ticket.id));
                });
        return refused;
    }

    private static boolean isGiven(Ticket ticket) {
        return ticket.news().stream().anyMatch(entry -> entry.what().equals("assignee"));
    }
}
