package id.tameng.tickets;

import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One case of one customer: the rules of its status, its history, and what lists show of it.
final class Ticket {

    /// Who has it.
    record Assignee(long id, String name) {}

    record Team(long id, String name) {}

    /// The newest message, as lists show it.
    record Latest(long id, Instant at, String kind, String text, String author) {}

    private static final int PREVIEW = 160;

    final long id;
    final TicketNumber number;
    final String subject;
    final long customer;
    final String customerName;
    final String channel;
    final @Nullable Long account;
    final @Nullable Long follows;
    final Instant createdAt;
    TicketStatus status;
    Priority priority;
    Team team;

    @Nullable
    Assignee assignee;

    SortedSet<String> tags;
    Instant updatedAt;

    @Nullable
    Instant solvedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    Latest latest;

    int messages;
    int files;

    @Nullable
    Instant unansweredSince;

    Snooze snooze = Snooze.NONE;

    @Nullable
    Instant returnedAt;

    TicketState.@Nullable Incident incident;

    /// Where its messages are now.
    @Nullable
    Long mergedInto;

    private final List<HistoryEntry> news = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();

    /// A new case; its first message follows.
    Ticket(
            long id,
            String subject,
            long customer,
            String customerName,
            String channel,
            @Nullable Long account,
            Team team,
            @Nullable Long follows,
            Instant at) {
        this(id, TicketNumber.of(id, at), subject, customer, customerName, channel, account, follows, at, team);
        record(at, new Actor(null, customerName), "created", null, number.toString());
    }

    /// As stored.
    Ticket(
            long id,
            TicketNumber number,
            String subject,
            long customer,
            String customerName,
            String channel,
            @Nullable Long account,
            @Nullable Long follows,
            Instant createdAt,
            Team team) {
        this.id = id;
        this.number = number;
        this.subject = subject;
        this.customer = customer;
        this.customerName = customerName;
        this.channel = channel;
        this.account = account;
        this.follows = follows;
        this.createdAt = createdAt;
        this.team = team;
        status = TicketStatus.NEW;
        priority = Priority.NORMAL;
        tags = new TreeSet<>();
        updatedAt = createdAt;
    }

    /// Whether an answer that comes now still belongs here; else it opens a ticket that follows this one.
    boolean accepts(Duration reopenWindow, Instant now) {
        return switch (status) {
            case NEW, OPEN, WAITING_CUSTOMER, WAITING_INTERNAL, SPAM -> true;
            case SOLVED -> solvedAt == null || !solvedAt.plus(reopenWindow).isBefore(now);
            case CLOSED -> false;
        };
    }

    /// The customer wrote. A person's message on a waiting or solved ticket opens it again, a machine's does not.
    ///
    /// @return whether it did
    boolean receive(
            long message, String kind, String author, String text, int attachments, Automation automation, Instant at) {
        said(message, kind, author, text, attachments, at);
        if (automation != Automation.NONE) {
            return false;
        }
        wake(new Actor(null, author), at);
        if (unansweredSince == null) {
            unansweredSince = at;
        }
        boolean reopens = status == TicketStatus.WAITING_CUSTOMER
                || status == TicketStatus.WAITING_INTERNAL
                || status == TicketStatus.SOLVED;
        if (reopens) {
            become(TicketStatus.OPEN, new Actor(null, author), at);
        }
        return reopens;
    }

    /// An agent answered; the ball is with the customer unless she says otherwise. An unassigned ticket becomes hers.
    void reply(long message, Actor author, String text, int attachments, TicketStatus then, Instant at) {
        reply(message, author, text, attachments, then, true, at);
    }

    /// @param takes whether an unassigned ticket becomes hers
    void reply(long message, Actor author, String text, int attachments, TicketStatus then, boolean takes, Instant at) {
        said(message, "reply", author.name(), text, attachments, at);
        unansweredSince = null;
        if (takes && assignee == null && author.id() != null) {
            assign(new Assignee(author.id(), author.name()), author, at);
        }
        become(then, author, at);
    }

    /// The program wrote to the customer by itself; nothing has been answered by that, and lists keep showing what she
    /// said.
    void automatic(Instant at) {
        messages++;
        updatedAt = at;
    }

    /// Somebody outside was shown something; the customer waits as before.
    void forward(long message, Actor author, String text, int attachments, String to, Instant at) {
        said(message, "forward", author.name(), text, attachments, at);
        record(at, author, "forwarded", null, to);
    }

    void note(long message, Actor author, String text, int attachments, Instant at) {
        said(message, "note", author.name(), text, attachments, at);
    }

    void become(TicketStatus next, Actor actor, Instant at) {
        if (next == status) {
            return;
        }
        if (next == TicketStatus.NEW) {
            throw DomainException.invalid("status-not-reachable", next.key());
        }
        if (status == TicketStatus.CLOSED) {
            throw DomainException.conflict("ticket-closed", number);
        }
        record(at, actor, "status", status.key(), next.key());
        status = next;
        solvedAt = next == TicketStatus.SOLVED ? at : next == TicketStatus.CLOSED ? solvedAt : null;
        closedAt = next == TicketStatus.CLOSED ? at : null;
        if (!next.isActive()) {
            unansweredSince = null;
            wake(actor, at);
        }
        returnedAt = null;
    }

    void assign(@Nullable Assignee next, Actor actor, Instant at) {
        if (Objects.equals(next, assignee)) {
            return;
        }
        if (assignee != null) {
            left.add(assignee.id());
        }
        record(at, actor, "assignee", assignee == null ? null : assignee.name(), next == null ? null : next.name());
        assignee = next;
        if (next != null && status == TicketStatus.NEW) {
            become(TicketStatus.OPEN, actor, at);
        }
    }

    void moveTo(Team next, Actor actor, Instant at) {
        if (!next.equals(team)) {
            record(at, actor, "team", team.name(), next.name());
            team = next;
        }
    }

    void prioritise(Priority next, Actor actor, Instant at) {
        if (next != priority) {
            record(at, actor, "priority", priority.key(), next.key());
            priority = next;
        }
    }

    void tag(SortedSet<String> next, Actor actor, Instant at) {
        if (!next.equals(tags)) {
            record(at, actor, "tags", String.join(", ", tags), String.join(", ", next));
            tags = next;
        }
    }

    /// Out of the lists for a while; the customer's next message brings it back in any case.
    void putOff(Snooze next, Actor actor, Instant at) {
        if (next.active() && !status.isActive()) {
            throw DomainException.invalid("snooze-inactive", number);
        }
        if (!next.equals(snooze)) {
            record(at, actor, "snooze", snooze.text(), next.text());
            snooze = next;
            returnedAt = null;
        }
    }

    void wake(Actor actor, Instant at) {
        putOff(Snooze.NONE, actor, at);
    }

    /// The time has come: it stands at the top of its lists again, as if somebody had written.
    void comeBack(Instant at) {
        wake(Actor.SYSTEM, at);
        returnedAt = at;
        var last = Objects.requireNonNull(latest);
        latest = new Latest(last.id(), at, last.kind(), last.text(), last.author());
    }

    /// @param next null: off it
    void hangOn(TicketState.@Nullable Incident next, Actor actor, Instant at) {
        if (!Objects.equals(next, incident)) {
            record(
                    at,
                    actor,
                    "incident",
                    incident == null ? null : incident.number(),
                    next == null ? null : next.number());
            incident = next;
        }
    }

    void record(Instant at, Actor actor, String what, @Nullable String before, @Nullable String after) {
        news.add(new HistoryEntry(at, actor, what, before, after));
        updatedAt = at;
    }

    /// What has been recorded since it was loaded.
    List<HistoryEntry> news() {
        return news;
    }

    /// Those who had it and no longer do: their lists change too.
    List<Long> left() {
        return left;
    }

    static Latest latest(long message, Instant at, String kind, String text, String author) {
        return new Latest(message, at, kind, Text.shorten(Text.oneLine(text), PREVIEW), author);
    }

    void said(long message, String kind, String author, String text, int attachments, Instant at) {
        latest = latest(message, at, kind, text, author);
        messages++;
        files += attachments;
        updatedAt = at;
        returnedAt = null;
    }
}
