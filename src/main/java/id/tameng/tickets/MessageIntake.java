package id.tameng.tickets;

import id.tameng.customers.CustomerDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Places incoming messages in tickets, many in one transaction, with a fixed number of statements however many they
/// are.
@Component
public class MessageIntake {

    private final TicketStore tickets;
    private final MessageStore messages;
    private final Participants participants;
    private final CustomerDirectory customers;
    private final Detours detours;
    private final IntakeSupport support;

    MessageIntake(
            TicketStore tickets,
            MessageStore messages,
            Participants participants,
            CustomerDirectory customers,
            Detours detours,
            IntakeSupport support) {
        this.tickets = tickets;
        this.messages = messages;
        this.participants = participants;
        this.customers = customers;
        this.detours = detours;
        this.support = support;
    }

    /// Runs in the channel's transaction, so that a message is marked as done if and only if it stands in a ticket.
    ///
    /// @return where each message went, in the order given
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Placed> receive(List<IncomingMessage> incoming) {
        if (incoming.isEmpty()) {
            return List.of();
        }
        var known = detours.lock(
                incoming.stream().flatMap(MessageIntake::candidates).collect(Collectors.toSet()));
        var senders = customers.findOrCreate(
                incoming.stream().map(IncomingMessage::sender).toList());
        var round = new IntakeRound(
                known,
                participants.of(known.keySet()),
                senders,
                support.teamNames(incoming),
                messages.draw(incoming.size(), incoming.size()),
                support.keeping(senders.values()));
        var placed = new ArrayList<Placed>();
        incoming.forEach(message -> placed.add(round.place(message)));
        tickets.insert(round.opened());
        tickets.update(round.changed());
        participants.insert(round.joined());
        messages.insert(round.messages());
        detours.insert(round.detours());
        support.tell(round, placed, incoming);
        return placed;
    }

    private static Stream<Long> candidates(IncomingMessage message) {
        var claimed = message.thread().claimed();
        return Stream.of(message.thread().ticket(), claimed == null ? null : claimed.id())
                .filter(Objects::nonNull);
    }
}
