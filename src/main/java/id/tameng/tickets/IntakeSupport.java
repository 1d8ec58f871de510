package id.tameng.tickets;

import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.identity.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an intake round needs from others, and whom it tells.
@Component
class IntakeSupport {

    private final Teams teams;
    private final TicketTopics topics;
    private final ObjectProvider<Doorkeeper> doorkeepers;
    private final ApplicationEventPublisher events;

    IntakeSupport(
            Teams teams,
            TicketTopics topics,
            ObjectProvider<Doorkeeper> doorkeepers,
            ApplicationEventPublisher events) {
        this.doorkeepers = doorkeepers;
        this.teams = teams;
        this.topics = topics;
        this.events = events;
    }

    Map<Long, Ticket.Team> teamNames(List<IncomingMessage> incoming) {
        return teams.list().stream()
                .map(team -> new Ticket.Team(team.id(), team.name()))
                .collect(Collectors.toMap(Ticket.Team::id, team -> team));
    }

    /// Whether what a customer wrote is put before nobody for now.
    BiPredicate<Long, String> keeping(Collection<Known> customers) {
        var doorkeeper = doorkeepers.getIfAvailable();
        if (doorkeeper == null) {
            return (customer, text) -> false;
        }
        var kept = doorkeeper.kept(customers.stream().map(Known::id).distinct().toList());
        return (customer, text) -> kept.contains(customer) && !doorkeeper.isUrgent(text);
    }

    void tell(IntakeRound round, List<Placed> placed, List<IncomingMessage> incoming) {
        topics.announce(round.all());
        events.publishEvent(new MessagesArrived(placed.stream()
                .filter(place -> !place.kept())
                .map(Placed::message)
                .toList()));
        for (int i = 0; i < placed.size(); i++) {
            var place = placed.get(i);
            events.publishEvent(place.kept() ? kept(place) : received(place, incoming.get(i)));
        }
    }

    private static TicketActivity kept(Placed place) {
        return new TicketActivity.MessageKept(place.ticket(), place.message(), place.customer());
    }

    private static TicketActivity received(Placed place, IncomingMessage incoming) {
        return new TicketActivity.MessageReceived(
                place.ticket(),
                place.message(),
                place.customer(),
                incoming.automation(),
                place.opened(),
                place.reopened());
    }
}
