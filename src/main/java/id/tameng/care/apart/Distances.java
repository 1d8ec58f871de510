package id.tameng.care.apart;

import id.tameng.identity.Viewer;
import id.tameng.tickets.AssigningRule;
import id.tameng.tickets.KeptApart;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// "Never route this person to me again."
@Component
public class Distances implements AssigningRule {

    /// From whom, as she herself sees it.
    public record Distance(long customer, String name, Instant at) {}

    /// Tickets of one customer at one desk.
    private static final int MOST = 500;

    private final TicketList tickets;
    private final TicketBatch batch;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Distances(TicketList tickets, TicketBatch batch, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.tickets = tickets;
        this.batch = batch;
        this.events = events;
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
        jdbc.sql("""
                        INSERT INTO care_distance (person_id, customer_id, customer_name, case_id, at, cleared)
                        VALUES (:person, :customer, :name, :report, :now, :cleared)
                        """)
                .param("cleared", cleared.toArray(Long[]::new))
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
        events.publishEvent(new KeptApart(viewer, customer));
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
    /// to it, unless a colleague has taken them since.
    ///
    /// @param viewer who takes it back
    @Transactional
    public void liftEnded(Viewer viewer, long person, long customer) {
        var cleared = jdbc
                .sql("""
                        UPDATE care_distance
                        SET lifted_at = :now
                        WHERE person_id = :person AND customer_id = :customer AND case_id IS NULL AND lifted_at IS NULL
                        RETURNING cleared
                        """)
                .param("person", person)
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, line) -> List.of((Long[]) row.getArray(1).getArray()))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        var free = new ArrayList<>(cleared);
        free.retainAll(assigned(viewer, customer, new Assigned.ToNobody()));
        batch.apply(viewer, free, new TicketAct.Assign(person));
    }
}
