package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a message to somebody outside. It stands in the thread as a message of its own kind; the customer is not
/// answered by it, and never sees it.
@Component
public class Forwarding {

    private static final int MOST = 10;

    private record Original(
            long id, String author, @Nullable String address, String text, Instant at) {}

    private final JdbcClient jdbc;
    private final TicketDesk desk;
    private final MessageStore messages;
    private final MessageSource words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forwarding(
            JdbcClient jdbc,
            TicketDesk desk,
            MessageStore messages,
            MessageSource words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.messages = messages;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /// With its files. Notes stay in the house.
    ///
    /// @param text a word to go with it; may be empty
    /// @return the id of the message
    /// @throws DomainException not-found, no-recipient, too-many-recipients, ticket-closed
    @Transactional
    public long forward(Viewer viewer, TicketNumber number, long message, List<Address> to, String text) {
        var ticket = desk.lock(viewer, number);
        var original = original(ticket.id, message);
        guard(ticket, to);
        var files = files(message);
        var whole = ReplyText.plain(text.strip() + quote(viewer, original));
        long id = messages.draw();
        var now = clock.instant();
        var addresses = to.stream().map(Address::address).collect(Collectors.joining(", "));
        ticket.forward(id, Actor.of(viewer), whole.text(), files.size(), addresses, now);
        desk.save(ticket);
        messages.insert(List.of(stored(id, ticket, viewer, whole, to, files, now)));
        events.publishEvent(new TicketActivity.MessageForwarded(
                ticket.id, id, ticket.channel, Objects.requireNonNullElse(ticket.account, 0L), viewer.id(), to));
        return id;
    }

    private static void guard(Ticket ticket, List<Address> to) {
        if (ticket.status == TicketStatus.CLOSED) {
            throw DomainException.conflict("ticket-closed", ticket.number);
        }
        if (to.isEmpty()) {
            throw DomainException.invalid("no-recipient");
        }
        if (to.size() > MOST) {
            throw DomainException.invalid("too-many-recipients", MOST);
        }
    }

    private String quote(Viewer viewer, Original original) {
        var from = original.address() == null ? original.author() : original.author() + " <" + original.address() + ">";
        var at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(viewer.locale())
                .format(original.at().atZone(viewer.zone()));
        return "\n\n" + words.getMessage("forward.quote", new Object[] {from, at}, viewer.locale()) + "\n\n"
                + original.text();
    }

    private Original original(long ticket, long message) {
        return jdbc.sql("""
                        SELECT id, coalesce(author_alias, author_name) AS author, author_address, coalesce(full_text, body_text) AS said,
                          created_at
                        FROM message
                        WHERE id = :id AND ticket_id = :ticket AND kind IN ('inbound', 'reply', 'forward')
                        """)
                .param("id", message)
                .param("ticket", ticket)
                .query((row, index) -> original(row))
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(
                row.getLong("id"),
                row.getString("author"),
                row.getString("author_address"),
                row.getString("said"),
                row.getTimestamp("created_at").toInstant());
    }

    private List<StoredFile> files(long message) {
        return jdbc.sql("""
                        SELECT name, content_type, size, false AS inline, NULL AS content_id, blob
                        FROM attachment
                        WHERE message_id = :message
                        ORDER BY id
                        """).param("message", message).query(StoredFile.class).list();
    }

    private static NewMessage stored(
            long id,
            Ticket ticket,
            Viewer viewer,
            ReplyText text,
            List<Address> to,
            List<StoredFile> files,
            Instant now) {
        return new NewMessage(
                id,
                ticket.id,
                "forward",
                ticket.channel,
                new NewMessage.Author("person", viewer.id(), viewer.name(), null, viewer.alias()),
                null,
                text.text(),
                null,
                text.html(),
                Recipients.json(to, List.of()),
                null,
                null,
                Automation.NONE,
                true,
                DeliveryStatus.QUEUED.key(),
                now,
                files,
                null);
    }
}
