package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a reply out of the thread again, as long as it has not gone: the ticket stands as it stood before, and its
/// history says that there was one.
@Component
public class TakingBack {

    /// What was in it, for a draft.
    public record Words(
            TicketNumber number,
            String text,
            @Nullable String html,
            List<Address> to,
            List<Address> copies,
            List<StoredFile> files) {}

    private record Reply(
            long author,
            @Nullable Timestamp sendAt,
            @Nullable String stood,
            Words words) {}

    private final JdbcClient jdbc;
    private final TicketDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingBack(JdbcClient jdbc, TicketDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /// @throws DomainException not-found; not-yours; too-late when it is on its way or went at once
    @Transactional(propagation = Propagation.MANDATORY)
    public Words takeBack(Viewer viewer, long message) {
        var number = number(viewer, message);
        var ticket = desk.lock(viewer, number);
        var reply = reply(message, number);
        if (reply.author() != viewer.id()) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "not-yours");
        }
        if (reply.sendAt() == null || reply.stood() == null) {
            throw DomainException.conflict("too-late");
        }
        events.publishEvent(new TicketActivity.ReplyTakenBack(
                ticket.id, message, ticket.channel, Objects.requireNonNullElse(ticket.account, 0L), viewer.id()));
        jdbc.sql("DELETE FROM message WHERE id = :id").param("id", message).update();
        Stood.of(reply.stood())
                .putBack(ticket, newest(ticket.id), reply.words().files().size(), Actor.of(viewer), clock.instant());
        desk.save(ticket);
        return reply.words();
    }

    private TicketNumber number(Viewer viewer, long message) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT number
                        FROM ticket
                        WHERE id = (SELECT ticket_id FROM message WHERE id = :message AND kind = 'reply') AND\s""" + scope.clause()))
                .param("message", message)
                .query(String.class)
                .optional()
                .flatMap(TicketNumber::parse)
                .orElseThrow(DomainException::notFound);
    }

    private Reply reply(long message, TicketNumber number) {
        return jdbc.sql("""
                        SELECT author_id, send_at, stood, body_text, body_html, recipients
                        FROM message
                        WHERE id = :id AND author_kind = 'person'
                        """)
                .param("id", message)
                .query((row, index) -> reply(row, number, files(message)))
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private static Reply reply(ResultSet row, TicketNumber number, List<StoredFile> files) throws SQLException {
        var recipients = Recipients.of(row.getString("recipients"));
        return new Reply(
                row.getLong("author_id"),
                row.getTimestamp("send_at"),
                row.getString("stood"),
                new Words(
                        number,
                        row.getString("body_text"),
                        row.getString("body_html"),
                        recipients.to(),
                        recipients.cc(),
                        files));
    }

    private List<StoredFile> files(long message) {
        return jdbc.sql("""
                        SELECT name, content_type, size, inline, content_id, blob
                        FROM attachment
                        WHERE message_id = :message
                        ORDER BY id
                        """).param("message", message).query(StoredFile.class).list();
    }

    /// What the program wrote by itself never was the newest.
    private Ticket.@Nullable Latest newest(long ticket) {
        return jdbc.sql("""
                        SELECT id, created_at, kind, body_text, author_name
                        FROM message
                        WHERE ticket_id = :ticket AND NOT (kind = 'system' AND author_kind = 'system')
                        ORDER BY id DESC
                        LIMIT 1
                        """)
                .param("ticket", ticket)
                .query((row, index) -> Ticket.latest(
                        row.getLong("id"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("kind"),
                        row.getString("body_text"),
                        row.getString("author_name")))
                .optional()
                .orElse(null);
    }
}
