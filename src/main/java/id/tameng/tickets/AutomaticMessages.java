package id.tameng.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the program says to customers by itself, for instance that their mail has come. Nobody has answered by that.
@Component
public class AutomaticMessages {

    /// @param author as the thread shows it
    public record Draft(long ticket, String channel, String author, String text, Address to) {}

    private final TicketStore tickets;
    private final MessageStore messages;
    private final Participants participants;
    private final TicketTopics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AutomaticMessages(
            TicketStore tickets,
            MessageStore messages,
            Participants participants,
            TicketTopics topics,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.events = events;
        this.tickets = tickets;
        this.messages = messages;
        this.topics = topics;
        this.clock = clock;
    }

    /// Runs in the channel's transaction, which stores the deliveries: all or nothing. The number of statements does
    /// not
    /// grow with the number of messages.
    ///
    /// @return the ids of the messages, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> write(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var locked = tickets.lock(drafts.stream().map(Draft::ticket).toList());
        var ids = messages.draw(0, drafts.size()).messages();
        var written = new ArrayList<NewMessage>();
        drafts.forEach(draft -> written.add(write(draft, locked, ids.next(), clock.instant())));
        var changed = locked.values().stream()
                .sorted(java.util.Comparator.comparingLong(ticket -> ticket.id))
                .toList();
        tickets.update(changed);
        messages.insert(written);
        topics.announce(changed);
        return written.stream().map(NewMessage::id).toList();
    }

    /// Says something in a ticket to whoever it is for, and has it delivered.
    ///
    /// @param author as the thread shows it
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(long ticket, String author, String text) {
        var stored = tickets.lock(List.of(ticket)).get(ticket);
        var requester = participants.of(List.of(ticket)).getOrDefault(ticket, Map.of()).values().stream()
                .filter(person -> person.role().equals("requester"))
                .map(Participants.Participant::address)
                .findFirst();
        if (stored != null && requester.isPresent()) {
            var to = requester.get();
            long id = write(List.of(new Draft(ticket, stored.channel, author, text, to)))
                    .getFirst();
            events.publishEvent(new TicketActivity.AutomaticWritten(
                    ticket, id, stored.channel, Objects.requireNonNullElse(stored.account, 0L), List.of(to)));
        }
    }

    private static NewMessage write(Draft draft, Map<Long, Ticket> tickets, long id, Instant now) {
        Objects.requireNonNull(tickets.get(draft.ticket())).automatic(now);
        return new NewMessage(
                id,
                draft.ticket(),
                "system",
                draft.channel(),
                new NewMessage.Author("system", null, draft.author(), null),
                null,
                draft.text(),
                null,
                null,
                Recipients.json(List.of(draft.to()), List.of()),
                null,
                null,
                Automation.NONE,
                true,
                DeliveryStatus.QUEUED.key(),
                now,
                List.of(),
                null);
    }
}
