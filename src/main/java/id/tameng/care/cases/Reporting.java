package id.tameng.care.cases;

import id.tameng.care.CareProperties;
import id.tameng.care.apart.Distances;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.tickets.CustomerMessages;
import id.tameng.tickets.Handling;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketSummary;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a report in: the evidence is frozen, the reporter is out of it at once, and the clocks begin.
@Component
public class Reporting {

    public static final List<String> KINDS = List.of("harassment", "threat", "abuse");

    private static final int MESSAGES = 20;
    private static final int NOTE = 4000;

    private final TicketList tickets;
    private final CustomerMessages messages;
    private final RawMessages raw;
    private final Handling handling;
    private final Distances distances;
    private final Readers readers;
    private final CaseClocks clocks;
    private final CareProperties properties;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reporting(
            TicketList tickets,
            CustomerMessages messages,
            RawMessages raw,
            Handling handling,
            Distances distances,
            Readers readers,
            CaseClocks clocks,
            CareProperties properties,
            JdbcClient jdbc,
            Clock clock) {
        this.tickets = tickets;
        this.messages = messages;
        this.raw = raw;
        this.handling = handling;
        this.distances = distances;
        this.readers = readers;
        this.clocks = clocks;
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param apart whether she is given no tickets of this customer any more
    /// @return the id of the report
    /// @throws DomainException report-kind-unknown
    @Transactional
    public long report(Viewer viewer, TicketNumber number, String kind, String note, boolean apart) {
        if (!KINDS.contains(kind)) {
            throw DomainException.invalid("report-kind-unknown");
        }
        var ticket = tickets.get(viewer, number);
        var now = clock.instant();
        long id = open(viewer, ticket, kind, note, now);
        freeze(id, ticket, now);
        readers.note(viewer, id, "reported");
        if (ticket.assignee() != null && ticket.assignee().id() == viewer.id()) {
            handling.assign(viewer, number, null);
        }
        if (apart) {
            distances.keep(viewer, ticket.customer().id(), ticket.customer().name(), id);
        }
        clocks.started(viewer.id(), now.plus(properties.answerWithin()));
        return id;
    }

    private long open(Viewer viewer, TicketSummary ticket, String kind, String note, Instant now) {
        return jdbc.sql("""
                        INSERT INTO care_case (reporter_id, reporter_name, kind, note, ticket_id, ticket_number, customer_id, at,
                          answer_due, decide_due)
                        VALUES (:me, :name, :kind, :note, :ticket, :number, :customer, :now, :answer, :decide)
                        RETURNING id
                        """)
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("kind", kind)
                .param("note", Text.shorten(note.strip(), NOTE))
                .param("ticket", ticket.id())
                .param("number", ticket.number().toString())
                .param("customer", ticket.customer().id())
                .param("now", Timestamp.from(now))
                .param("answer", Timestamp.from(now.plus(properties.answerWithin())))
                .param("decide", Timestamp.from(now.plus(properties.decideWithin())))
                .query(Long.class)
                .single();
    }

    private void freeze(long id, TicketSummary ticket, Instant now) {
        var said = messages.ofTicket(ticket.id(), MESSAGES).stream()
                .map(message -> new Evidence.Said(
                        message.id(),
                        message.number().toString(),
                        message.at().toString(),
                        message.customerName(),
                        message.text(),
                        message.source(),
                        raw.hash(message.source())))
                .toList();
        var evidence = Evidence.of(new Evidence.Frozen(ticket.number().toString(), now.toString(), said), now);
        jdbc.sql("INSERT INTO care_evidence (case_id, frozen, hash, at) VALUES (:id, :frozen, :hash, :now)")
                .param("id", id)
                .param("frozen", evidence.frozen())
                .param("hash", evidence.hash())
                .param("now", Timestamp.from(now))
                .update();
    }
}
