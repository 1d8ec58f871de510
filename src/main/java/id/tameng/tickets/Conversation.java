package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Participants.Participant;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What agents say in a ticket.
@Component
public class Conversation {

    private final TicketDesk desk;
    private final MessageStore messages;
    private final Participants participants;
    private final SolvingRules rules;
    private final AssigningRules assigning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(
            TicketDesk desk,
            MessageStore messages,
            Participants participants,
            SolvingRules rules,
            AssigningRules assigning,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.participants = participants;
        this.rules = rules;
        this.assigning = assigning;
        this.events = events;
        this.clock = clock;
    }

    /// Stores the reply and, through the channel that listens, its delivery: both or neither.
    ///
    /// @return the id of the message
    /// @throws DomainException not-found, newer-messages, ticket-closed, too-many-recipients
    @Transactional
    public long reply(Viewer viewer, TicketNumber number, ReplyDraft draft) {
        var ticket = desk.lock(viewer, number);
        guardAgainstStaleReply(ticket, draft);
        var people = participants.of(List.of(ticket.id)).getOrDefault(ticket.id, Map.of());
        var to = draft.to() == null ? requester(people) : named(people, draft.to());
        var copies = draft.copies() == null ? others(people) : named(people, draft.copies());
        guardRecipients(to, copies);
        long id = messages.draw();
        var author = Actor.of(viewer);
        var then = rules.afterReply(ticket.id, draft.then());
        var stood = Stood.of(ticket, then);
        var now = clock.instant();
        boolean takes = ticket.assignee == null && !assigning.isRefused(viewer.id(), ticket.customer);
        ticket.reply(id, author, draft.text().text(), draft.files().size(), then, takes, now);
        desk.save(ticket);
        var due = now.plus(draft.patience());
        messages.insert(List.of(message(
                id,
                ticket,
                "reply",
                viewer,
                draft.text(),
                Recipients.json(to, copies),
                draft.files(),
                now,
                draft.patience().isPositive() ? new NewMessage.Held(due, stood) : null)));
        events.publishEvent(new TicketActivity.ReplyWritten(
                ticket.id,
                id,
                ticket.channel,
                Objects.requireNonNullElse(ticket.account, 0L),
                viewer.id(),
                viewer.alias(),
                to,
                copies,
                due));
        return id;
    }

    /// A note for colleagues; no customer ever gets it.
    @Transactional
    public long note(Viewer viewer, TicketNumber number, ReplyText text, List<StoredFile> files) {
        var ticket = desk.lock(viewer, number);
        long id = messages.draw();
        var now = clock.instant();
        ticket.note(id, Actor.of(viewer), text.text(), files.size(), now);
        desk.save(ticket);
        messages.insert(List.of(message(id, ticket, "note", viewer, text, null, files, now, null)));
        events.publishEvent(new TicketActivity.NoteWritten(ticket.id, id, viewer.id()));
        return id;
    }

    /// Lets somebody who wrote uninvited into the conversation.
    @Transactional
    public void accept(Viewer viewer, TicketNumber number, String address) {
        var ticket = desk.lock(viewer, number);
        if (!participants.accept(ticket.id, address)) {
            throw DomainException.notFound();
        }
        ticket.record(clock.instant(), Actor.of(viewer), "participant", null, address);
        desk.save(ticket);
    }

    private static void guardAgainstStaleReply(Ticket ticket, ReplyDraft draft) {
        var latest = Objects.requireNonNull(ticket.latest);
        if (!draft.anyway()
                && draft.seen() != null
                && latest.id() > draft.seen()
                && !latest.kind().equals("note")) {
            throw new NewerMessages(ticket.number, draft.seen());
        }
    }

    private static void guardRecipients(List<Address> to, List<Address> copies) {
        if (to.isEmpty()) {
            throw DomainException.invalid("no-recipient");
        }
        if (to.size() + copies.size() > 50) {
            throw DomainException.invalid("too-many-recipients", 50);
        }
    }

    private static List<Address> requester(Map<String, Participant> people) {
        return people.values().stream()
                .filter(person -> person.role().equals("requester"))
                .map(Participant::address)
                .toList();
    }

    private static List<Address> others(Map<String, Participant> people) {
        return people.values().stream()
                .filter(person -> !person.role().equals("requester") && person.accepted())
                .map(Participant::address)
                .toList();
    }

    /// Known people keep their names.
    private static List<Address> named(Map<String, Participant> people, List<Address> addresses) {
        return addresses.stream()
                .map(address -> {
                    var known = people.get(address.address());
                    return known == null ? address : known.address();
                })
                .toList();
    }

    private NewMessage message(
            long id,
            Ticket ticket,
            String kind,
            Viewer viewer,
            ReplyText text,
            @Nullable String recipients,
            List<StoredFile> files,
            Instant now,
            NewMessage.@Nullable Held held) {
        return new NewMessage(
                id,
                ticket.id,
                kind,
                ticket.channel,
                new NewMessage.Author("person", viewer.id(), viewer.name(), null, viewer.alias()),
                null,
                text.text(),
                null,
                text.html(),
                recipients,
                null,
                null,
                Automation.NONE,
                true,
                kind.equals("reply") ? "queued" : null,
                now,
                files,
                held);
    }
}
