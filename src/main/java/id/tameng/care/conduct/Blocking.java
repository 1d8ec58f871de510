package id.tameng.care.conduct;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.tickets.Actor;
import id.tameng.tickets.AutomaticMessages;
import id.tameng.tickets.Keeping;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts blocks in force and ends them.
@Component
public class Blocking {

    private static final int LONGEST = 90;
    private static final int NOTE = 1000;

    private record Kept(long ticket, long message) {}

    private final TicketList tickets;
    private final Ladder ladder;
    private final Conducts conducts;
    private final Blocks blocks;
    private final BlockWords words;
    private final AutomaticMessages messages;
    private final Keeping keeping;
    private final TicketHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    Blocking(
            TicketList tickets,
            Ladder ladder,
            Conducts conducts,
            Blocks blocks,
            BlockWords words,
            AutomaticMessages messages,
            Keeping keeping,
            TicketHistory history,
            JdbcClient jdbc,
            Clock clock) {
        this.tickets = tickets;
        this.ladder = ladder;
        this.conducts = conducts;
        this.blocks = blocks;
        this.words = words;
        this.messages = messages;
        this.keeping = keeping;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// For so many days; half-way somebody should look again.
    ///
    /// @throws DomainException conduct-endangered, conduct-end-first, conduct-done, block-days, block-reason-needed
    @Transactional
    public long block(Viewer viewer, TicketNumber number, Reason reason, String note, int days) {
        if (days < 1 || days > LONGEST) {
            throw DomainException.invalid("block-days", LONGEST);
        }
        if (note.isBlank()) {
            throw DomainException.invalid("block-reason-needed");
        }
        var ticket = tickets.get(viewer, number);
        conducts.of(ticket.customer().id()).check(Rung.BLOCK, reason);
        ladder.took(viewer, ticket, Rung.BLOCK, reason);
        var now = clock.instant();
        long id = jdbc.sql("""
                        INSERT INTO care_block (customer_id, customer_name, ticket_id, ticket_number, reason, note, by_id, by_name,
                          at, review_at, until)
                        VALUES (:customer, :customer_name, :ticket, :number, :reason, :note, :me, :name, :now, :review, :until)
                        RETURNING id
                        """)
                .param("customer", ticket.customer().id())
                .param("customer_name", ticket.customer().name())
                .param("ticket", ticket.id())
                .param("number", number.toString())
                .param("reason", reason.key())
                .param("note", Text.shorten(note.strip(), NOTE))
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("now", Timestamp.from(now))
                .param("review", Timestamp.from(now.plus(Duration.ofHours(days * 12L))))
                .param("until", Timestamp.from(now.plus(Duration.ofDays(days))))
                .query(Long.class)
                .single();
        return id;
    }

    /// Undoes it before its time: what was kept comes back to the team.
    @Transactional
    public void lift(Viewer viewer, long id) {
        var block = blocks.get(id);
        if (end(block, viewer.id(), clock.instant())) {
            history.record(block.ticket().id(), Actor.of(viewer), "conduct", Rung.BLOCK.key(), null);
            jdbc.sql("""
                            UPDATE care_step
                            SET undone_at = :now, undone_by = :me
                            WHERE customer_id = :customer AND step = 'block' AND undone_at IS NULL
                            """)
                    .param("customer", block.customer())
                    .param("me", viewer.id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /// Ends those whose time is over.
    @Transactional
    public void endDue() {
        var now = clock.instant();
        blocks.listActive().stream()
                .filter(block -> !block.until().isAfter(now))
                .forEach(block -> end(block, null, block.until()));
    }

    /// What a blocked customer wrote was kept: it is noted, and she is told once why and where she can appeal.
    @Transactional(propagation = Propagation.MANDATORY)
    public void kept(long customer, long ticket, long message) {
        blocks.findActive(customer).ifPresent(block -> {
            jdbc.sql("""
                            INSERT INTO care_kept (block_id, message_id, ticket_id, at)
                            VALUES (:block, :message, :ticket, :now)
                            ON CONFLICT DO NOTHING
                            """)
                    .param("block", block.id())
                    .param("message", message)
                    .param("ticket", ticket)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            int first = jdbc.sql("UPDATE care_block SET answered_at = :now WHERE id = :id AND answered_at IS NULL")
                    .param("id", block.id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            if (first > 0) {
                messages.say(ticket, words.author(), words.of(block));
            }
        });
    }

    private boolean end(Block block, @Nullable Long by, Instant at) {
        int ended = jdbc.sql("UPDATE care_block SET ended_at = :at, ended_by = :by WHERE id = :id AND ended_at IS NULL")
                .param("id", block.id())
                .param("at", Timestamp.from(at))
                .param("by", by, java.sql.Types.BIGINT)
                .update();
        if (ended > 0) {
            var kept = kept(block.id());
            keeping.release(
                    kept.stream().map(Kept::ticket).distinct().toList(),
                    kept.stream().map(Kept::message).toList());
        }
        return ended > 0;
    }

    private List<Kept> kept(long block) {
        return jdbc.sql("SELECT ticket_id AS ticket, message_id AS message FROM care_kept WHERE block_id = :block")
                .param("block", block)
                .query(Kept.class)
                .list();
    }
}
