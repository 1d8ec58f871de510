package id.tameng.tickets;

import id.tameng.customers.Contact;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.platform.Text;
import id.tameng.tickets.Participants.Participant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// One transaction's worth of intake: decides where each message belongs (PRODUCT 3.1 and 3.2) and collects what is to
/// be
/// written. Knows no database.
final class IntakeRound {

    private static final int SUBJECT = 300;

    private final Map<Long, Ticket> known;
    private final Map<Long, Map<String, Participant>> participants;
    private final Map<Contact, Known> customers;
    private final Map<Long, Ticket.Team> teams;
    private final MessageStore.Ids ids;
    private final BiPredicate<Long, String> keeps;

    private final Map<Long, Ticket> opened = new LinkedHashMap<>();
    private final Map<Long, Ticket> changed = new LinkedHashMap<>();
    private final List<Participant> joined = new ArrayList<>();
    private final List<NewMessage> messages = new ArrayList<>();
    private final List<Detours.Detour> detours = new ArrayList<>();

    IntakeRound(
            Map<Long, Ticket> known,
            Map<Long, Map<String, Participant>> participants,
            Map<Contact, Known> customers,
            Map<Long, Ticket.Team> teams,
            MessageStore.Ids ids) {
        this(known, participants, customers, teams, ids, (customer, text) -> false);
    }

    /// @param keeps whether what a customer wrote is kept without being put before anybody
    IntakeRound(
            Map<Long, Ticket> known,
            Map<Long, Map<String, Participant>> participants,
            Map<Contact, Known> customers,
            Map<Long, Ticket.Team> teams,
            MessageStore.Ids ids,
            BiPredicate<Long, String> keeps) {
        this.keeps = keeps;
        this.known = known;
        this.participants = participants;
        this.customers = customers;
        this.teams = teams;
        this.ids = ids;
    }

    Placed place(IncomingMessage message) {
        var customer = Objects.requireNonNull(customers.get(message.sender()));
        var named = thread(message);
        var thread = home(named);
        boolean kept = isKept(message, customer);
        boolean takes = thread != null && (kept ? !thread.status.isActive() : takes(thread, message));
        var ticket = thread != null && takes ? thread : open(message, customer, thread);
        boolean opens = ticket != thread;
        boolean verified = opens || isParticipant(ticket, message);
        long id = ids.messages().next();
        int files =
                (int) message.files().stream().filter(file -> !file.inline()).count();
        boolean reopened = false;
        if (kept) {
            Keeping.keep(ticket, id, customer.name(), message.bodyText(), files, message.at());
        } else {
            reopened = ticket.receive(
                    id, kind(message), customer.name(), message.bodyText(), files, message.automation(), message.at());
        }
        if (named != null && named != ticket && thread == ticket) {
            detours.add(new Detours.Detour(named.id, id, isParticipant(named, message)));
        }
        join(ticket, message, verified);
        messages.add(stored(id, ticket, message, customer, verified));
        (opened.containsKey(ticket.id) ? opened : changed).put(ticket.id, ticket);
        return new Placed(
                ticket.id,
                ticket.number,
                ticket.subject,
                id,
                customer.id(),
                customer.name(),
                opens,
                reopened,
                verified,
                kept);
    }

    /// Only what came in by a channel: what a colleague writes down for her has been put before somebody.
    private boolean isKept(IncomingMessage message, Known customer) {
        return message.account() != null
                && message.automation() == Automation.NONE
                && keeps.test(customer.id(), message.bodyText());
    }

    List<Ticket> opened() {
        return List.copyOf(opened.values());
    }

    /// In the order of their ids, as they were locked.
    List<Ticket> changed() {
        return changed.values().stream()
                .sorted(java.util.Comparator.comparingLong(ticket -> ticket.id))
                .toList();
    }

    Collection<Ticket> all() {
        var all = new ArrayList<>(opened.values());
        all.addAll(changed.values());
        return all;
    }

    List<Participant> joined() {
        return joined;
    }

    /// What came by the thread of a merged ticket.
    List<Detours.Detour> detours() {
        return detours;
    }

    List<NewMessage> messages() {
        return messages;
    }

    /// By a secret or a known message, else by the number in the subject if the sender belongs to that ticket.
    private @Nullable Ticket thread(IncomingMessage message) {
        var ticket = message.thread().ticket();
        if (ticket != null && known.containsKey(ticket)) {
            return known.get(ticket);
        }
        var claimed = message.thread().claimed();
        var named = claimed == null ? null : known.get(claimed.id());
        return named != null && named.number.equals(claimed) && isParticipant(named, message) ? named : null;
    }

    /// Where the messages of a ticket are now.
    private @Nullable Ticket home(@Nullable Ticket ticket) {
        var home = ticket;
        while (home != null && home.mergedInto != null && known.containsKey(home.mergedInto)) {
            home = known.get(home.mergedInto);
        }
        return home;
    }

    /// A machine's word about a closed ticket stays with it; a person's opens one that follows.
    private static boolean takes(Ticket thread, IncomingMessage message) {
        return message.automation() != Automation.NONE || thread.accepts(message.reopenWindow(), message.at());
    }

    private boolean isParticipant(Ticket ticket, IncomingMessage message) {
        var participant =
                Participants.find(participants, ticket.id, message.sender().value());
        return participant != null && participant.accepted();
    }

    private Ticket open(IncomingMessage message, Known customer, @Nullable Ticket follows) {
        var team = Objects.requireNonNull(teams.get(message.team()), "A mailbox belongs to a team");
        var subject = Text.shorten(Text.oneLine(message.subject()), SUBJECT);
        var ticket = new Ticket(
                ids.tickets().next(),
                subject,
                customer.id(),
                customer.name(),
                message.channel(),
                message.account(),
                follows == null ? team : follows.team,
                follows == null ? null : follows.id,
                message.at());
        opened.put(ticket.id, ticket);
        known.put(ticket.id, ticket);
        join(ticket, new Address(message.sender().name(), message.sender().value()), "requester", true);
        return ticket;
    }

    /// Whoever a participant copies becomes one; whoever a stranger copies does not, nor does a mail server that
    /// reports.
    private void join(Ticket ticket, IncomingMessage message, boolean verified) {
        if (message.automation() == Automation.BOUNCE) {
            return;
        }
        join(ticket, new Address(message.sender().name(), message.sender().value()), "cc", verified);
        if (verified && message.automation() == Automation.NONE) {
            message.copies().forEach(copy -> join(ticket, copy, "cc", true));
        }
    }

    private void join(Ticket ticket, Address address, String role, boolean accepted) {
        if (Participants.find(participants, ticket.id, address.address()) == null) {
            var participant = new Participant(ticket.id, address, role, accepted);
            Participants.put(participants, participant);
            joined.add(participant);
        }
    }

    private static String kind(IncomingMessage message) {
        return switch (message.automation()) {
            case NONE, BULK -> "inbound";
            case AUTO_REPLY, BOUNCE -> "system";
        };
    }

    private static NewMessage stored(
            long id, Ticket ticket, IncomingMessage message, Known customer, boolean verified) {
        return new NewMessage(
                id,
                ticket.id,
                kind(message),
                message.channel(),
                new NewMessage.Author(
                        "customer",
                        customer.id(),
                        message.sender().displayName(),
                        message.sender().value()),
                message.subject(),
                message.bodyText(),
                message.fullText(),
                message.bodyHtml(),
                Recipients.json(message.to(), message.copies()),
                message.externalId(),
                message.source(),
                message.automation(),
                verified,
                null,
                message.at(),
                message.files(),
                null);
    }
}
