package id.tameng.tickets;

import id.tameng.customers.Correspondents.Correspondent;
import id.tameng.identity.People.Colleague;
import id.tameng.tickets.Participants.Participant;
import id.tameng.tickets.demo.Season.Conversation;
import id.tameng.tickets.demo.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// One demo ticket, entered step by step with the verbs of [Ticket], so that its history is what it would have been.
final class DemoCase {

    private static final String CHANNEL = "email";

    private final DemoCast cast;
    private final Correspondent customer;
    private final Colleague agent;
    private final Conversation conversation;
    private final Ticket ticket;
    private final DemoFiles files;
    private final RandomGenerator random;
    private final List<NewMessage> messages = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();

    DemoCase(
            DemoCast cast,
            Conversation conversation,
            long id,
            @Nullable Long follows,
            DemoFiles files,
            RandomGenerator random) {
        this.cast = cast;
        this.conversation = conversation;
        this.files = files;
        this.random = random;
        customer = cast.customer(conversation);
        agent = cast.colleague(conversation.agent());
        var team = cast.team(conversation);
        var account = cast.account(team);
        var script = conversation.script();
        ticket = new Ticket(
                id,
                script.subject(),
                customer.id(),
                customer.name(),
                CHANNEL,
                account == null ? null : account.id(),
                team,
                follows,
                script.start());
        join(new Address(customer.name(), customer.address()), "requester", true);
    }

    long id() {
        return ticket.id;
    }

    Ticket ticket() {
        return ticket;
    }

    List<NewMessage> messages() {
        return messages;
    }

    List<Participant> participants() {
        return participants;
    }

    /// @param message the id of the message that the step brings, if it brings one
    void enter(Step step, long message) {
        switch (step.act()) {
            case WRITE -> write(step, message);
            case REPLY -> reply(step, message);
            case NOTE -> note(step, message);
            case AUTO_REPLY -> machine(step, message, Automation.AUTO_REPLY);
            case BOUNCE -> machine(step, message, Automation.BOUNCE);
            case TAKE -> take(step.at());
            case WAIT_INTERNAL -> ticket.become(TicketStatus.WAITING_INTERNAL, actor(), step.at());
            case RESOLVE -> ticket.become(TicketStatus.SOLVED, actor(), step.at());
            case CLOSE -> ticket.become(TicketStatus.CLOSED, Actor.SYSTEM, step.at());
            case SPAM -> ticket.become(TicketStatus.SPAM, actor(), step.at());
        }
    }

    private void write(Step step, long message) {
        boolean stranger = step.marks().contains("stranger");
        var sender = stranger ? DemoOthers.relative(customer) : new Address(customer.name(), customer.address());
        if (stranger) {
            join(sender, "cc", false);
        }
        if (step.marks().contains("cc")) {
            join(DemoOthers.accounting(random), "cc", true);
        }
        var name = sender.name() == null ? customer.name() : sender.name();
        ticket.receive(message, "inbound", name, step.text(), step.files().size(), Automation.NONE, step.at());
        var author = new NewMessage.Author("customer", stranger ? null : customer.id(), name, sender.address());
        store(step, message, "inbound", author, Automation.NONE, !stranger);
    }

    private void machine(Step step, long message, Automation automation) {
        boolean bounce = automation == Automation.BOUNCE;
        var author = bounce
                ? new NewMessage.Author("customer", null, "Mail Delivery System", DemoOthers.postmaster(customer))
                : new NewMessage.Author("customer", customer.id(), customer.name(), customer.address());
        ticket.receive(message, "system", author.name(), step.text(), 0, automation, step.at());
        store(step, message, "system", author, automation, true);
        if (bounce) {
            failLastReply();
        }
    }

    private void failLastReply() {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).kind().equals("reply")) {
                messages.set(i, messages.get(i).delivered("failed"));
                return;
            }
        }
    }

    private void reply(Step step, long message) {
        sort(step.at());
        var then = step.marks().contains("last") ? TicketStatus.SOLVED : TicketStatus.WAITING_CUSTOMER;
        ticket.reply(message, actor(), step.text(), step.files().size(), then, step.at());
        store(step, message, "reply", colleague(), Automation.NONE, true);
    }

    private void note(Step step, long message) {
        ticket.note(message, actor(), step.text(), step.files().size(), step.at());
        store(step, message, "note", colleague(), Automation.NONE, true);
    }

    /// Mostly the agent takes it herself, now and then the supervisor hands it out.
    private void take(Instant at) {
        var by = random.nextInt(4) == 0 ? cast.colleague(DemoCast.SUPERVISOR) : agent;
        ticket.assign(new Ticket.Assignee(agent.id(), agent.name()), new Actor(by.id(), by.name()), at);
    }

    /// With her first answer the agent says what it is about.
    private void sort(Instant at) {
        if (ticket.tags.isEmpty()) {
            var script = conversation.script();
            ticket.tag(new TreeSet<>(script.tags()), actor(), at);
            Priority.find(script.priority()).ifPresent(priority -> ticket.prioritise(priority, actor(), at));
        }
    }

    private void store(
            Step step, long id, String kind, NewMessage.Author author, Automation automation, boolean verified) {
        messages.add(new NewMessage(
                id,
                ticket.id,
                kind,
                CHANNEL,
                author,
                author.kind().equals("customer") ? ticket.subject : null,
                step.text(),
                null,
                null,
                recipients(kind),
                author.kind().equals("customer") ? externalId(author) : null,
                null,
                automation,
                verified,
                kind.equals("reply") ? "sent" : null,
                step.at(),
                step.files().stream().map(files::get).toList(),
                null));
    }

    private @Nullable String recipients(String kind) {
        var copies = participants.stream()
                .filter(person -> person.role().equals("cc") && person.accepted())
                .map(Participant::address)
                .toList();
        var account = cast.account(ticket.team);
        return switch (kind) {
            case "note" -> null;
            case "reply" -> Recipients.json(List.of(new Address(customer.name(), customer.address())), copies);
            default -> Recipients.json(account == null ? List.of() : List.of(account.address()), copies);
        };
    }

    private String externalId(NewMessage.Author author) {
        var address = author.address() == null ? customer.address() : author.address();
        return "%016x%s".formatted(random.nextLong(), address.substring(address.indexOf('@')));
    }

    private Actor actor() {
        return new Actor(agent.id(), agent.name());
    }

    private NewMessage.Author colleague() {
        return new NewMessage.Author("person", agent.id(), agent.name(), null);
    }

    private void join(Address address, String role, boolean accepted) {
        participants.add(new Participant(ticket.id, address, role, accepted));
    }
}
