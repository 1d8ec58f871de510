package id.tameng.care.calm;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// "Saya cek sistem dulu": the customer knows that somebody is at it, the agent has a minute or two.
@Component
public class Holding {

    public static final List<Integer> SECONDS = List.of(60, 90, 120);

    private final Conversation conversation;
    private final TicketAccess tickets;
    private final JdbcClient jdbc;
    private final Clock clock;

    Holding(Conversation conversation, TicketAccess tickets, JdbcClient jdbc, Clock clock) {
        this.conversation = conversation;
        this.tickets = tickets;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws DomainException hold-length
    @Transactional
    public void hold(Viewer viewer, TicketNumber number, String words, int seconds) {
        if (!SECONDS.contains(seconds)) {
            throw DomainException.invalid("hold-length");
        }
        long ticket = tickets.see(viewer, number);
        conversation.reply(
                viewer,
                number,
                new ReplyDraft(
                        ReplyText.plain(words),
                        null,
                        List.of(),
                        List.of(),
                        TicketStatus.OPEN,
                        null,
                        true,
                        Duration.ZERO));
        jdbc.sql("""
                        INSERT INTO care_hold (person_id, ticket_id, until)
                        VALUES (:me, :ticket, :until)
                        ON CONFLICT (person_id, ticket_id) DO UPDATE SET until = excluded.until
                        """)
                .param("me", viewer.id())
                .param("ticket", ticket)
                .param("until", Timestamp.from(clock.instant().plusSeconds(seconds)))
                .update();
    }

    /// Until when, as long as it is not over.
    public Optional<Instant> until(Viewer viewer, long ticket) {
        return jdbc.sql("SELECT until FROM care_hold WHERE person_id = :me AND ticket_id = :ticket AND until > :now")
                .param("me", viewer.id())
                .param("ticket", ticket)
                .param("now", Timestamp.from(clock.instant()))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
