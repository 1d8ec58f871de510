package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened between a customer and us, newest first, as far as the viewer may see it.
@Component
public class CustomerTimeline {

    /// @param message null: the ticket was opened
    public record Entry(
            Instant at, TicketSummary ticket, @Nullable MessageEntry message) {}

    /// Ids of messages grow with time; a ticket is opened just before its first.
    private record Place(long ticket, long message, boolean opening) {

        Cursor cursor() {
            return new Cursor(opening ? "0" : "1", message);
        }
    }

    private final JdbcClient jdbc;
    private final TicketList tickets;
    private final MessageLog messages;

    CustomerTimeline(JdbcClient jdbc, TicketList tickets, MessageLog messages) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public Slice<Entry> page(Viewer viewer, long customer, int limit, @Nullable Cursor after) {
        var places = Slice.of(places(viewer, customer, limit + 1, after), limit, Place::cursor);
        var seen = tickets.list(viewer, ids(places.data(), Place::ticket)).stream()
                .collect(Collectors.toMap(TicketSummary::id, Function.identity()));
        var said = messages.list(viewer, ids(places.data(), Place::message)).stream()
                .collect(Collectors.toMap(MessageEntry::id, Function.identity()));
        return places.map(place -> entry(place, seen, said));
    }

    private List<Place> places(Viewer viewer, long customer, int rows, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        WITH hers AS (SELECT id FROM ticket WHERE customer_id = :customer AND %s)
                        SELECT ticket, message, opening
                        FROM (
                          SELECT m.ticket_id AS ticket, m.id AS message, false AS opening, 1 AS rank
                          FROM message AS m
                          JOIN hers ON hers.id = m.ticket_id
                          UNION ALL
                          SELECT hers.id, (SELECT min(m.id) FROM message AS m WHERE m.ticket_id = hers.id), true, 0
                          FROM hers) AS happened
                        WHERE (message, rank) < (:message, :rank)
                        ORDER BY message DESC, rank DESC
                        LIMIT :rows
                        """.formatted(scope.clause())))
                .param("customer", customer)
                .param("message", after == null ? Long.MAX_VALUE : after.id())
                .param("rank", after != null && after.key().equals("1") ? 1 : 0)
                .param("rows", rows)
                .query(Place.class)
                .list();
    }

    private static Entry entry(Place place, Map<Long, TicketSummary> tickets, Map<Long, MessageEntry> messages) {
        var ticket = Objects.requireNonNull(tickets.get(place.ticket()));
        var message = Objects.requireNonNull(messages.get(place.message()));
        return place.opening() ? new Entry(ticket.createdAt(), ticket, null) : new Entry(message.at(), ticket, message);
    }

    private static List<Long> ids(List<Place> places, Function<Place, Long> id) {
        return places.stream().map(id).distinct().toList();
    }
}
