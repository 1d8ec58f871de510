package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The tickets of several customers together, newest message first, as far as the viewer may see them.
@Component
public class CompanyTickets {

    private record Place(long id, Instant at) {}

    private final JdbcClient jdbc;
    private final TicketList tickets;

    CompanyTickets(JdbcClient jdbc, TicketList tickets) {
        this.jdbc = jdbc;
        this.tickets = tickets;
    }

    @Transactional(readOnly = true)
    public Slice<TicketSummary> page(Viewer viewer, Collection<Long> customers, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var statement = scope.apply(jdbc.sql("""
                        SELECT id, last_message_at AS at
                        FROM ticket
                        WHERE customer_id = ANY (:customers) AND %s AND %s
                        ORDER BY last_message_at DESC, id DESC
                        LIMIT :rows
                        """.formatted(
                        scope.clause(), after == null ? "true" : "(last_message_at, id) < (:after_at, :after_id)")))
                .param("customers", customers.toArray(Long[]::new))
                .param("rows", limit + 1);
        if (after != null) {
            statement.param("after_at", Timestamp.from(after.time())).param("after_id", after.id());
        }
        var places = Slice.of(statement.query(Place.class).list(), limit, last -> Cursor.at(last.at(), last.id()));
        Map<Long, TicketSummary> seen = tickets
                .list(viewer, places.data().stream().map(Place::id).toList())
                .stream()
                .collect(Collectors.toMap(TicketSummary::id, Function.identity()));
        return places.map(place -> Objects.requireNonNull(seen.get(place.id())));
    }
}
