package id.tameng.tickets;

import id.tameng.platform.InvalidField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Holds a ticket back from being solved while something is missing. The program itself, closing what was solved long
/// ago, is not asked.
@Component
public class SolvingRules {

    public static final String INCOMPLETE = "solving-incomplete";

    private final ObjectProvider<SolvingRule> rules;

    SolvingRules(ObjectProvider<SolvingRule> rules) {
        this.rules = rules;
    }

    /// The paths of the fields that solving still asks for.
    public List<String> missing(long ticket) {
        return rules.orderedStream()
                .flatMap(rule -> rule.missing(List.of(ticket)).getOrDefault(ticket, List.of()).stream())
                .toList();
    }

    /// Those of the tickets that somebody calls solved and that miss something.
    Set<Long> incomplete(Collection<Ticket> tickets) {
        var solved = tickets.stream()
                .filter(SolvingRules::isSolvedByHand)
                .map(ticket -> ticket.id)
                .toList();
        return solved.isEmpty()
                ? Set.of()
                : rules.orderedStream()
                        .flatMap(rule -> rule.missing(solved).keySet().stream())
                        .collect(Collectors.toSet());
    }

    /// What an answer leaves the ticket as: an answer always goes out, but what is not documented stays open.
    TicketStatus afterReply(long ticket, TicketStatus then) {
        return isEnd(then.key()) && !missing(ticket).isEmpty() ? TicketStatus.OPEN : then;
    }

    /// @throws InvalidField solving-incomplete, by the first field that is missing
    void check(Ticket ticket) {
        if (isSolvedByHand(ticket)) {
            missing(ticket.id).stream().findFirst().ifPresent(field -> {
                throw new InvalidField(field, INCOMPLETE, ticket.number);
            });
        }
    }

    private static boolean isSolvedByHand(Ticket ticket) {
        return ticket.news().stream().anyMatch(SolvingRules::isSolvedByHand);
    }

    private static boolean isSolvedByHand(HistoryEntry entry) {
        return entry.what().equals("status")
                && entry.actor().id() != null
                && isEnd(entry.after())
                && !isEnd(entry.before());
    }

    private static boolean isEnd(@Nullable String status) {
        return "solved".equals(status) || "closed".equals(status);
    }
}
