package id.tameng.tickets;

import id.tameng.customers.CustomerActivity.CustomerRenamed;
import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.identity.Viewer;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A customer's tickets follow her when two turn out to be one, and go back when they were two after all.
@Component
class TicketsOfCustomers implements CustomerBelongings {

    private final JdbcClient jdbc;
    private final TicketStore tickets;
    private final TicketTopics topics;
    private final Clock clock;

    TicketsOfCustomers(JdbcClient jdbc, TicketStore tickets, TicketTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public int count(Viewer viewer, long customer) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("SELECT count(*) FROM ticket WHERE customer_id = :customer AND " + scope.clause()))
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<Long> holders(Collection<Long> customers) {
        return jdbc.sql("SELECT DISTINCT customer_id FROM ticket WHERE customer_id = ANY (:customers)")
                .param("customers", customers.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }

    @Override
    public List<Long> handOver(Mover mover, long from, Known to) {
        var ids = ids("SELECT id FROM ticket WHERE customer_id = :customer ORDER BY id FOR UPDATE", from);
        move(mover, ids, to);
        return ids;
    }

    /// A ticket that came in by one of her addresses meanwhile would have been hers.
    @Override
    public void handBack(
            Mover mover, Collection<Long> items, long from, Known to, Collection<String> addresses, Instant since) {
        var ids = jdbc.sql("""
                        SELECT id
                        FROM ticket
                        WHERE customer_id = :from AND (id = ANY (:items) OR (created_at > :since AND EXISTS (
                          SELECT FROM participant AS p
                          WHERE p.ticket_id = ticket.id AND p.role = 'requester' AND p.address = ANY (:addresses))))
                        ORDER BY id
                        FOR UPDATE
                        """)
                .param("from", from)
                .param("items", items.toArray(Long[]::new))
                .param("since", Timestamp.from(since))
                .param("addresses", addresses.toArray(String[]::new))
                .query(Long.class)
                .list();
        move(mover, ids, to);
    }

    /// Inside the transaction that renames her: lists never show two names of one customer.
    @EventListener
    void on(CustomerRenamed renamed) {
        jdbc.sql("""
                        UPDATE ticket
                        SET customer_name = :name
                        WHERE customer_id = :customer AND customer_name <> :name
                        """)
                .param("customer", renamed.customer())
                .param("name", renamed.name())
                .update();
    }

    private void move(Mover mover, List<Long> ids, Known to) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO ticket_event (ticket_id, at, actor_id, actor_name, what, before, after)
                        SELECT id, :now, :actor, :actor_name, 'customer', customer_name, :name
                        FROM ticket
                        WHERE id = ANY (:ids)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", mover.id(), Types.BIGINT)
                .param("actor_name", mover.name())
                .param("name", to.name())
                .param("ids", ids.toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        UPDATE ticket
                        SET customer_id = :customer, customer_name = :name, version = version + 1
                        WHERE id = ANY (:ids)
                        """)
                .param("customer", to.id())
                .param("name", to.name())
                .param("ids", ids.toArray(Long[]::new))
                .update();
        topics.announce(tickets.lock(ids).values());
    }

    private List<Long> ids(String sql, long customer) {
        return jdbc.sql(sql).param("customer", customer).query(Long.class).list();
    }
}
