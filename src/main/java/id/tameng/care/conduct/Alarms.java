package id.tameng.care.conduct;

import id.tameng.care.conduct.Danger.Alarm;
import id.tameng.identity.Viewer;
import id.tameng.insight.ReadMessage;
import id.tameng.insight.What;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNames.Named;
import id.tameng.tickets.TicketNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The words that say that somebody may be in danger, for whoever may read them.
@Component
public class Alarms {

    private static final int MOST = 5;

    /// Where such words stand.
    public record Place(TicketNumber ticket, long message, Instant at) {}

    private final Danger danger;
    private final InboundMessages messages;
    private final TicketNames tickets;

    Alarms(Danger danger, InboundMessages messages, TicketNames tickets) {
        this.danger = danger;
        this.messages = messages;
        this.tickets = tickets;
    }

    /// Whether this message raises one now.
    boolean isRaised(ReadMessage message) {
        return message.isCorrected(What.DISTRESS)
                ? message.shown().distress()
                : messages.list(List.of(message.message())).stream()
                        .map(Inbound::text)
                        .anyMatch(danger::speaksFrom);
    }

    /// Newest first, only of tickets that the viewer may see.
    public List<Place> places(Viewer viewer, Collection<Alarm> alarms) {
        if (alarms.isEmpty()) {
            return List.of();
        }
        var seen = tickets
                .list(viewer, alarms.stream().map(Alarm::ticket).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Named::id, Named::number));
        return alarms.stream()
                .filter(alarm -> seen.containsKey(alarm.ticket()))
                .limit(MOST)
                .map(alarm -> new Place(Objects.requireNonNull(seen.get(alarm.ticket())), alarm.message(), alarm.at()))
                .toList();
    }
}
