package id.tameng.care.conduct;

import id.tameng.care.apart.Distances;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.Handling;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketSummary;
import id.tameng.tickets.UndoTime;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an agent may do about a customer who scolds. Words to the customer go out as an ordinary reply of hers, with
/// her alias; what she writes to colleagues is a note.
@Component
public class Ladder {

    private record Undone(String step, long person, String name) {}

    private final TicketList tickets;
    private final Conversation conversation;
    private final Handling handling;
    private final TicketHistory history;
    private final Conducts conducts;
    private final Distances distances;
    private final UndoTime undo;
    private final JdbcClient jdbc;
    private final Clock clock;

    Ladder(
            TicketList tickets,
            Conversation conversation,
            Handling handling,
            TicketHistory history,
            Conducts conducts,
            Distances distances,
            UndoTime undo,
            JdbcClient jdbc,
            Clock clock) {
        this.tickets = tickets;
        this.conversation = conversation;
        this.handling = handling;
        this.history = history;
        this.conducts = conducts;
        this.distances = distances;
        this.undo = undo;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Tells the customer kindly where the limit is; whether it is the first or the second time follows from what was.
    ///
    /// @return the id of the step
    /// @throws DomainException conduct-endangered, conduct-done
    @Transactional
    public long warn(Viewer viewer, TicketNumber number, Reason reason, String words) {
        var ticket = tickets.get(viewer, number);
        var conduct = conducts.of(ticket.customer().id());
        var rung = conduct.has(Rung.WARNING) ? Rung.SECOND_WARNING : Rung.WARNING;
        conduct.check(rung, reason);
        say(viewer, number, words, TicketStatus.WAITING_CUSTOMER);
        return took(viewer, ticket, rung, reason);
    }

    /// Over to a supervisor, also for somebody in danger.
    @Transactional
    public long handOver(Viewer viewer, TicketNumber number, Reason reason, long to, String words) {
        var ticket = tickets.get(viewer, number);
        if (!words.isBlank()) {
            conversation.note(viewer, number, ReplyText.plain(words), List.of());
        }
        handling.assign(viewer, number, to);
        return took(viewer, ticket, Rung.HANDOVER, reason);
    }

    /// The agent need not bear more. The customer gets the closing words; if she writes again, somebody else reads it.
    ///
    /// @throws DomainException conduct-endangered, conduct-warn-first
    @Transactional
    public long end(Viewer viewer, TicketNumber number, Reason reason, String words) {
        var ticket = tickets.get(viewer, number);
        conducts.of(ticket.customer().id()).check(Rung.END, reason);
        say(viewer, number, words, TicketStatus.SOLVED);
        handling.assign(viewer, number, null);
        distances.keep(viewer, ticket.customer().id(), ticket.customer().name(), null);
        return took(viewer, ticket, Rung.END, reason);
    }

    /// Takes a step back: it no longer counts, and whoever gave tickets away has them again. What was said stays
    /// said.
    @Transactional
    public void undo(Viewer viewer, TicketNumber number, long step) {
        var ticket = tickets.get(viewer, number);
        var undone = jdbc.sql("""
                        UPDATE care_step
                        SET undone_at = :now, undone_by = :me
                        WHERE id = :id AND customer_id = :customer AND undone_at IS NULL AND step <> 'block'
                        RETURNING step, person_id AS person, person_name AS name
                        """)
                .param("id", step)
                .param("customer", ticket.customer().id())
                .param("me", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .query(Undone.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        if (undone.step().equals(Rung.END.key())) {
            distances.liftEnded(
                    viewer, undone.person(), undone.name(), ticket.customer().id());
            handling.changeStatus(viewer, number, TicketStatus.OPEN);
        }
        if (undone.step().equals(Rung.END.key()) || undone.step().equals(Rung.HANDOVER.key())) {
            handling.assign(viewer, number, undone.person());
        }
        history.record(ticket.id(), Actor.of(viewer), "conduct", undone.step(), null);
    }

    private void say(Viewer viewer, TicketNumber number, String words, TicketStatus then) {
        conversation.reply(
                viewer,
                number,
                new ReplyDraft(ReplyText.plain(words), null, List.of(), List.of(), then, null, true, undo.length()));
    }

    long took(Viewer viewer, TicketSummary ticket, Rung rung, Reason reason) {
        long id = jdbc.sql("""
                        INSERT INTO care_step (customer_id, ticket_id, ticket_number, step, reason, person_id, person_name, at)
                        VALUES (:customer, :ticket, :number, :step, :reason, :me, :name, :now)
                        RETURNING id
                        """)
                .param("customer", ticket.customer().id())
                .param("ticket", ticket.id())
                .param("number", ticket.number().toString())
                .param("step", rung.key())
                .param("reason", reason.key())
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        history.record(ticket.id(), Actor.of(viewer), "conduct", null, rung.key());
        return id;
    }
}
