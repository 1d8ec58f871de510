package id.tameng.tickets;

import id.tameng.customers.TimelineEntry;
import id.tameng.customers.TimelineSource;
import id.tameng.identity.Viewer;
import id.tameng.platform.Text;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A customer's tickets and what was said in them, as far as the viewer may see them.
@Component
public class CustomerTimeline implements TimelineSource {

    private static final int EXCERPT = 280;

    /// The detail of an entry.
    ///
    /// @param message null: the ticket was opened
    public record Said(TicketSummary ticket, @Nullable MessageEntry message) {}

    /// A ticket is opened just before its first message.
    private record Spot(
            long ticket,
            long message,
            boolean opening,
            long place,
            @Nullable Integer told) {

        Line line(TicketSummary ticket, MessageEntry message) {
            return opening ? Line.subject(ticket.subject(), told) : new Line(excerpt(message), told);
        }
    }

    private final JdbcClient jdbc;
    private final TicketList tickets;
    private final MessageLog messages;
    private final Shielding shielding;

    CustomerTimeline(JdbcClient jdbc, TicketList tickets, MessageLog messages, Shielding shielding) {
        this.shielding = shielding;
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "tickets";
    }

    @Override
    public List<TimelineEntry> list(Viewer viewer, long customer, Place before, int limit) {
        if (!viewer.may("tickets.read")) {
            return List.of();
        }
        var spots = spots(viewer, customer, before, limit);
        Map<Long, TicketSummary> seen = tickets.list(viewer, ids(spots, Spot::ticket)).stream()
                .collect(Collectors.toMap(TicketSummary::id, Function.identity()));
        Map<Long, MessageEntry> said = messages.list(viewer, ids(spots, Spot::message)).stream()
                .collect(Collectors.toMap(MessageEntry::id, Function.identity()));
        var lines = shielding.lines(
                viewer,
                spots.stream()
                        .map(spot -> spot.line(
                                Objects.requireNonNull(seen.get(spot.ticket())),
                                Objects.requireNonNull(said.get(spot.message())))));
        return spots.stream()
                .map(spot -> entry(
                        lines,
                        spot,
                        Objects.requireNonNull(seen.get(spot.ticket())),
                        Objects.requireNonNull(said.get(spot.message()))))
                .toList();
    }

    private List<Spot> spots(Viewer viewer, long customer, Place before, int rows) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        WITH hers AS (SELECT id, created_at FROM ticket WHERE customer_id = :customer AND %s)
                        SELECT ticket, message, opening, place, %s AS told
                        FROM (
                          SELECT m.ticket_id AS ticket, m.id AS message, false AS opening, m.created_at AS at,
                            m.id * 2 + 1 AS place
                          FROM message AS m
                          JOIN hers ON hers.id = m.ticket_id
                          UNION ALL
                          SELECT hers.id, opening.id, true, hers.created_at, opening.id * 2
                          FROM hers
                          CROSS JOIN LATERAL (
                            SELECT min(m.id) AS id FROM message AS m WHERE m.ticket_id = hers.id) AS opening) AS happened
                        WHERE message IS NOT NULL AND (at, place) < (:at, :place)
                        ORDER BY at DESC, place DESC
                        LIMIT :rows
                        """.formatted(scope.clause(), ToldHarshness.ofMessage("message"))))
                .param("customer", customer)
                .param("at", Timestamp.from(before.at()))
                .param("place", before.id())
                .param("rows", rows)
                .query(Spot.class)
                .list();
    }

    private static String excerpt(MessageEntry message) {
        return Text.shorten(Text.oneLine(message.bodyText()), EXCERPT);
    }

    private static TimelineEntry entry(SoftLines lines, Spot spot, TicketSummary ticket, MessageEntry message) {
        var number = ticket.number().toString();
        if (spot.opening()) {
            return new TimelineEntry(
                    ticket.createdAt(),
                    spot.place(),
                    "ticket",
                    "ticket-opened",
                    List.of(number),
                    null,
                    lines.of(spot.line(ticket, message)),
                    "/tickets/" + number,
                    new Said(ticket, null));
        }
        return new TimelineEntry(
                message.at(),
                spot.place(),
                "message",
                "message-" + message.kind(),
                List.of(message.author().name(), number),
                message.author().name(),
                lines.of(spot.line(ticket, message)),
                "/tickets/" + number + "#message_" + message.id(),
                new Said(ticket, message));
    }

    private static List<Long> ids(List<Spot> spots, Function<Spot, Long> id) {
        return spots.stream().map(id).distinct().toList();
    }
}
