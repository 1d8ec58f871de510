package id.tameng.tickets;

import id.tameng.customers.Contact;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A colleague or a program writes down what a customer said: it becomes a ticket that begins with her message.
@Component
public class TicketOpening {

    /// @param team null: the viewer's first
    public record NewTicket(
            Contact customer,
            String subject,
            ReplyText text,
            String channel,
            @Nullable Long team,
            Priority priority,
            Collection<String> tags) {}

    private final MessageIntake intake;
    private final Handling handling;
    private final TicketStore tickets;
    private final Teams teams;
    private final Clock clock;

    TicketOpening(MessageIntake intake, Handling handling, TicketStore tickets, Teams teams, Clock clock) {
        this.intake = intake;
        this.handling = handling;
        this.tickets = tickets;
        this.teams = teams;
        this.clock = clock;
    }

    /// Whoever sees only what is hers gets the ticket; everyone opens in teams she sees.
    ///
    /// @throws InvalidField `queue`: queue-unknown
    @Transactional
    public TicketNumber open(Viewer viewer, NewTicket opened) {
        long team = team(viewer, opened.team());
        var number = intake.receive(List.of(message(opened, team))).getFirst().number();
        if (viewer.visibility() == Visibility.OWN) {
            take(viewer, number);
        }
        if (opened.priority() != Priority.NORMAL) {
            handling.prioritise(viewer, number, opened.priority());
        }
        if (!opened.tags().isEmpty()) {
            handling.tag(viewer, number, opened.tags());
        }
        return number;
    }

    private long team(Viewer viewer, @Nullable Long wanted) {
        return teams.list().stream()
                .mapToLong(Teams.Team::id)
                .filter(team ->
                        viewer.visibility() == Visibility.ALL || viewer.teams().contains(team))
                .filter(team -> wanted == null || wanted == team)
                .sorted()
                .findFirst()
                .orElseThrow(() -> wanted == null
                        ? DomainException.invalid("no-team")
                        : new InvalidField("queue", "queue-unknown"));
    }

    /// Past the desk, which would not show it to her yet.
    private void take(Viewer viewer, TicketNumber number) {
        var ticket = tickets.lock(List.of(number.id())).get(number.id());
        if (ticket != null) {
            ticket.assign(new Ticket.Assignee(viewer.id(), viewer.name()), Actor.of(viewer), clock.instant());
            tickets.update(List.of(ticket));
        }
    }

    private IncomingMessage message(NewTicket opened, long team) {
        return new IncomingMessage(
                opened.channel(),
                null,
                team,
                Duration.ZERO,
                IncomingMessage.Belonging.NONE,
                opened.customer(),
                List.of(),
                List.of(),
                opened.subject(),
                opened.text().text(),
                null,
                opened.text().html(),
                List.of(),
                null,
                null,
                Automation.NONE,
                clock.instant());
    }
}
