package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.tickets.Actor;
import id.tameng.tickets.TicketActivity;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.merging.Merging.Preview;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes messages out of a ticket into one of their own. Whoever wrote them is its customer.
@Component
public class Splitting {

    private static final int SUBJECT = 300;

    private final JdbcClient jdbc;
    private final MergeRows rows;
    private final Merging merging;
    private final TicketHistory history;
    private final TicketTopics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Splitting(
            JdbcClient jdbc,
            MergeRows rows,
            Merging merging,
            TicketHistory history,
            TicketTopics topics,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.merging = merging;
        this.history = history;
        this.topics = topics;
        this.events = events;
        this.clock = clock;
    }

    /// @param subject blank: as it was
    /// @return the new ticket
    /// @throws DomainException not-found, split-nothing, split-everything (one message has to stay)
    @Transactional
    public TicketNumber split(Viewer viewer, TicketNumber number, Collection<Long> messages, String subject) {
        var from = rows.lock(viewer, List.of(number.id())).stream()
                .filter(side -> side.number().equals(number.toString()) && side.mergedInto() == null)
                .findFirst()
                .orElseThrow(DomainException::notFound);
        check(from.id(), messages);
        var part = open(from.id(), messages, Text.shorten(Text.oneLine(subject), SUBJECT));
        rows.insert("split", part.id(), from.id(), viewer, clock.instant());
        jdbc.sql("UPDATE message SET ticket_id = :part WHERE id = ANY (:messages) AND ticket_id = :from")
                .param("part", part.id())
                .param("messages", messages.toArray(Long[]::new))
                .param("from", from.id())
                .update();
        joinPeople(part.id(), from.id());
        List.of(part.id(), from.id()).forEach(rows::recount);
        history.record(part.id(), Actor.of(viewer), "split", from.number(), part.toString());
        history.record(from.id(), Actor.of(viewer), "parted", null, part.toString());
        topics.announceAll(List.of(part.id(), from.id()));
        events.publishEvent(new TicketActivity.TicketsParted(from.id(), part.id()));
        return part;
    }

    /// What was taken out goes back, with what has been said there since; the number of the part leads home.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void undo(Viewer viewer, TicketNumber part) {
        var split = rows.findOpen("split", part.id()).orElseThrow(DomainException::notFound);
        var sides = rows.lock(viewer, List.of(split.source(), split.target()));
        if (sides.size() < 2) {
            throw DomainException.notFound();
        }
        var both = sides.getFirst().id() == split.source()
                ? new Preview(sides.getFirst(), sides.getLast())
                : new Preview(sides.getLast(), sides.getFirst());
        if (both.from().mergedInto() != null || both.into().mergedInto() != null) {
            throw DomainException.conflict("merged-already", both.source());
        }
        rows.markUndone(split.id(), clock.instant());
        merging.move("merge", viewer, both);
    }

    private void check(long ticket, Collection<Long> messages) {
        var counted = jdbc.sql("""
                        SELECT count(*) FILTER (WHERE id = ANY (:messages)) AS chosen, count(*) AS total
                        FROM message
                        WHERE ticket_id = :ticket
                        """)
                .param("messages", messages.toArray(Long[]::new))
                .param("ticket", ticket)
                .query((row, index) -> new int[] {row.getInt("chosen"), row.getInt("total")})
                .single();
        if (counted[0] == 0 || counted[0] < messages.size()) {
            throw DomainException.invalid("split-nothing");
        }
        if (counted[0] == counted[1]) {
            throw DomainException.invalid("split-everything");
        }
    }

    /// Of the customer who wrote the first of the messages; if none of them is a customer's, of the same.
    private TicketNumber open(long from, Collection<Long> messages, String subject) {
        var now = clock.instant();
        long id = jdbc.sql("SELECT nextval('ticket_id')").query(Long.class).single();
        var number = TicketNumber.of(id, now);
        jdbc.sql("""
                        INSERT INTO ticket (id, number, subject, status, priority, team_id, team_name, assignee_id, assignee_name,
                          customer_id, customer_name, channel, account_id, tags, created_at, updated_at, last_message_at,
                          last_message_kind, last_message_text, last_author_name)
                        SELECT :id, :number, CASE WHEN :subject = '' THEN t.subject ELSE :subject END,
                          CASE WHEN t.assignee_id IS NULL THEN 'new' ELSE 'open' END, t.priority, t.team_id, t.team_name,
                          t.assignee_id, t.assignee_name, coalesce(m.author_id, t.customer_id),
                          coalesce(m.author_name, t.customer_name), t.channel, t.account_id, t.tags, :now, :now, :now,
                          'inbound', '', ''
                        FROM ticket AS t
                        LEFT JOIN LATERAL (
                          SELECT author_id, author_name
                          FROM message
                          WHERE id = ANY (:messages) AND kind = 'inbound' AND author_id <> t.customer_id
                            AND NOT EXISTS (SELECT FROM message AS own WHERE own.id = ANY (:messages)
                              AND own.kind = 'inbound' AND own.author_id = t.customer_id)
                          ORDER BY id
                          LIMIT 1) AS m ON true
                        WHERE t.id = :from
                        """)
                .param("id", id)
                .param("number", number.toString())
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .param("messages", messages.toArray(Long[]::new))
                .param("from", from)
                .update();
        return number;
    }

    /// The same people, if it is the same customer; else the one who wrote, alone.
    private void joinPeople(long part, long from) {
        jdbc.sql("""
                        INSERT INTO participant (ticket_id, address, name, role, accepted)
                        SELECT n.id, p.address, p.name, p.role, p.accepted
                        FROM participant AS p
                        JOIN ticket AS o ON o.id = p.ticket_id
                        JOIN ticket AS n ON n.id = :part
                        WHERE o.id = :from AND n.customer_id = o.customer_id
                        UNION
                        SELECT DISTINCT n.id, m.author_address, m.author_name, 'requester', true
                        FROM message AS m
                        JOIN ticket AS n ON n.id = m.ticket_id
                        JOIN ticket AS o ON o.id = :from
                        WHERE n.id = :part AND n.customer_id <> o.customer_id AND m.kind = 'inbound'
                          AND m.author_id = n.customer_id AND m.author_address IS NOT NULL
                        """).param("part", part).param("from", from).update();
        jdbc.sql("""
                        UPDATE message AS m
                        SET verified = true
                        FROM participant AS p
                        WHERE m.ticket_id = :part AND p.ticket_id = m.ticket_id AND p.address = m.author_address AND p.accepted
                        """).param("part", part).update();
    }
}
