package id.tameng.tickets;

import id.tameng.platform.InvalidField;
import java.util.List;
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
                .flatMap(rule -> rule.missing(ticket).stream())
                .toList();
    }

    /// What an answer leaves the ticket as: an answer always goes out, but what is not documented stays open.
    TicketStatus afterReply(long ticket, TicketStatus then) {
        return isEnd(then.key()) && !missing(ticket).isEmpty() ? TicketStatus.OPEN : then;
    }

    /// @throws InvalidField solving-incomplete, by the first field that is missing
    void check(Ticket ticket) {
        if (ticket.news().stream().anyMatch(SolvingRules::isSolvedByHand)) {
            missing(ticket.id).stream().findFirst().ifPresent(field -> {
                throw new InvalidField(field, INCOMPLETE, ticket.number);
            });
        }
    }

    private static boolean isSolvedByHand(HistoryEntry entry) {
        return entry.what().equals("status")
                && entry.actor().id() != null
                && isEnd(entry.after())
                && !isEnd(entry.before());
    }

    private static boolean isEnd(@org.jspecify.annotations.Nullable String status) {
        return "solved".equals(status) || "closed".equals(status);
    }
}
