package id.tameng.care.apart;

import id.tameng.identity.Viewer;
import id.tameng.tickets.AssigningRule;
import id.tameng.tickets.Following;
import id.tameng.tickets.TicketAct;
import id.tameng.tickets.TicketBatch;
import id.tameng.tickets.TicketFilter;
import id.tameng.tickets.TicketFilter.Assigned;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketSummary;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// "Never route this person to me again."
@Component
public class Distances implements AssigningRule {

    /// From whom, as she herself sees it.
    public record Distance(long customer, String name, Instant at) {}

    /// What somebody no longer had.
    private record Left(List<Long> desk, List<Long> followed) {}

    /// Tickets of one customer at one desk.
    private static final int MOST = 500;

    private final TicketList tickets;
    private final TicketBatch batch;
    private final Following following;
    private final JdbcClient jdbc;
    private final Clock clock;

    Distances(TicketList tickets, TicketBatch batch, Following following, JdbcClient jdbc, Clock clock) {
        this.tickets = tickets;
        this.batch = batch;
        this.following = following;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Long> refused(long person, Collection<Long> customers) {
        return jdbc.sql("""
                        SELECT customer_id
                        FROM care_distance
                        WHERE person_id = :person AND customer_id = ANY (:customers) AND lifted_at IS NULL
                        """)
                .param("person", person)
                .param("customers", customers.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    public boolean isApart(long person, long customer) {
        return !refused(person, List.of(customer)).isEmpty();
    }

    public List<Distance> of(long person) {
        return jdbc.sql("""
                        SELECT customer_id AS customer, max(customer_name) AS name, min(at) AS at
                        FROM care_distance
                        WHERE person_id = :person AND lifted_at IS NULL
                        GROUP BY customer_id
                        ORDER BY min(at) DESC
                        """).param("person", person).query(Distance.class).list();
    }

    /// Whatever she has of this customer leaves her desk, or the next answer in an old thread would be hers again.
    ///
    /// @param report that led to it, if one did
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Viewer viewer, long customer, String name, @Nullable Long report) {
        var cleared = clear(viewer, customer);
        var unfollowed = following.end(viewer, customer);
        jdbc.sql("""
                        INSERT INTO care_distance (person_id, customer_id, customer_name, case_id, at, cleared, unfollowed)
                        VALUES (:person, :customer, :name, :report, :now, :cleared, :unfollowed)
                        """)
                .param("cleared", cleared.toArray(Long[]::new))
                .param("unfollowed", unfollowed.toArray(Long[]::new))
                .param("person", viewer.id())
                .param("customer", customer)
                .param("name", name)
                .param("report", report, java.sql.Types.BIGINT)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private List<Long> clear(Viewer viewer, long customer) {
        var hers = assigned(viewer, customer, new Assigned.To(viewer.id()));
        batch.apply(viewer, hers, new TicketAct.Assign(null));
        return hers;
    }

    private List<Long> assigned(Viewer viewer, long customer, Assigned to) {
        return tickets.page(viewer, new TicketFilter(Set.of(), null, to, customer, null), MOST, null).data().stream()
                .map(TicketSummary::id)
                .toList();
    }

    /// She herself wants it so.
    @Transactional
    public void lift(long person, long customer) {
        jdbc.sql("""
                        UPDATE care_distance
                        SET lifted_at = :now
                        WHERE person_id = :person AND customer_id = :customer AND lifted_at IS NULL
                        """)
                .param("person", person)
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// The end of a conversation is taken back; what a report led to stays. The tickets that had left her desk return
    /// to it, unless a colleague has taken them since, and what she followed is followed again, unless a report keeps
    /// her
    /// apart anyway.
    ///
    /// @param viewer who takes it back
    /// @param name of the person
    @Transactional
    public void liftEnded(Viewer viewer, long person, String name, long customer) {
        var left = jdbc.sql("""
                        UPDATE care_distance
                        SET lifted_at = :now
                        WHERE person_id = :person AND customer_id = :customer AND case_id IS NULL AND lifted_at IS NULL
                        RETURNING cleared, unfollowed
                        """)
                .param("person", person)
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, line) ->
                        new Left(List.of((Long[]) row.getArray("cleared").getArray()), List.of((Long[])
                                row.getArray("unfollowed").getArray())))
                .list();
        var free = all(left, Left::desk);
        free.retainAll(assigned(viewer, customer, new Assigned.ToNobody()));
        batch.apply(viewer, free, new TicketAct.Assign(person));
        if (!isApart(person, customer)) {
            following.resume(viewer, person, name, all(left, Left::followed));
        }
    }

    private static List<Long> all(List<Left> left, Function<Left, List<Long>> part) {
        return left.stream()
                .map(part)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
