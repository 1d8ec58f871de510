package id.tameng.tickets.working;

import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.Address;
import id.tameng.tickets.Forwarding;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.bulk.BulkAct;
import id.tameng.tickets.bulk.BulkOrders;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Dewi has asked the warehouse about a case, and given four of her cases a tag at once.
@Component
class DemoDispatch implements DemoShare {

    private record Letter(String number, long message) {}

    private final JdbcClient jdbc;
    private final People people;
    private final OnBehalf onBehalf;
    private final Forwarding forwarding;
    private final BulkOrders orders;

    DemoDispatch(JdbcClient jdbc, People people, OnBehalf onBehalf, Forwarding forwarding, BulkOrders orders) {
        this.jdbc = jdbc;
        this.people = people;
        this.onBehalf = onBehalf;
        this.forwarding = forwarding;
        this.orders = orders;
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        people.listActive().stream()
                .filter(person -> person.alias().equals("Dewi"))
                .findFirst()
                .flatMap(person -> onBehalf.find(person.id()))
                .ifPresent(dewi -> onBehalf.act(dewi, Door.UNKNOWN, () -> {
                    ask(dewi);
                    return mark(dewi);
                }));
    }

    private void ask(Viewer dewi) {
        jdbc.sql("""
                        SELECT t.number, min(m.id) AS message
                        FROM ticket AS t
                        JOIN message AS m ON m.ticket_id = t.id AND m.kind = 'inbound'
                        WHERE t.team_name = 'Layanan Pelanggan' AND t.status NOT IN ('closed', 'spam')
                          AND t.account_id IS NOT NULL
                        GROUP BY t.id
                        ORDER BY t.assignee_id = :dewi DESC NULLS LAST, t.id DESC
                        LIMIT 1
                        """).param("dewi", dewi.id()).query(Letter.class).optional().ifPresent(letter -> {
            var warehouse = new Address("Gudang Cikarang", "gudang@toko-nusantara.test");
            forwarding.forward(
                    dewi,
                    TicketNumber.get(letter.number()),
                    letter.message(),
                    List.of(warehouse),
                    "Mohon dicek stok dan resinya, ya. Pelanggan menunggu.");
        });
    }

    private boolean mark(Viewer dewi) {
        var some = jdbc.sql("""
                        SELECT id FROM ticket
                        WHERE team_name = 'Layanan Pelanggan' AND status IN ('new', 'open', 'waiting_customer')
                        ORDER BY assignee_id = :dewi DESC NULLS LAST, id DESC
                        LIMIT 4
                        """).param("dewi", dewi.id()).query(Long.class).list();
        if (!some.isEmpty()) {
            orders.order(dewi, some, new BulkAct("add_tag", "pantau"), null);
        }
        return !some.isEmpty();
    }
}
