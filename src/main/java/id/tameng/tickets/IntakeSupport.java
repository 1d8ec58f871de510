package id.tameng.tickets;

import id.tameng.identity.Teams;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an intake round needs from others, and whom it tells.
@Component
class IntakeSupport {

    private final Teams teams;
    private final TicketTopics topics;
    private final ApplicationEventPublisher events;

    IntakeSupport(Teams teams, TicketTopics topics, ApplicationEventPublisher events) {
        this.teams = teams;
        this.topics = topics;
        this.events = events;
    }

    Map<Long, Ticket.Team> teamNames(List<IncomingMessage> incoming) {
        return teams.list().stream()
                .map(team -> new Ticket.Team(team.id(), team.name()))
                .collect(Collectors.toMap(Ticket.Team::id, team -> team));
    }

    void tell(IntakeRound round, List<Placed> placed, List<IncomingMessage> incoming) {
        topics.announce(round.all());
        events.publishEvent(
                new MessagesArrived(placed.stream().map(Placed::message).toList()));
        for (int i = 0; i < placed.size(); i++) {
            var place = placed.get(i);
            events.publishEvent(new TicketActivity.MessageReceived(
                    place.ticket(),
                    place.message(),
                    place.customer(),
                    incoming.get(i).automation(),
                    place.opened(),
                    place.reopened()));
        }
    }
}
