package id.tameng.care.desk;

import id.tameng.care.apart.Distances;
import id.tameng.care.burden.Burdens;
import id.tameng.care.calm.Holding;
import id.tameng.care.conduct.Alarms;
import id.tameng.care.conduct.Conducts;
import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Puts the panel together.
@Component
class Panels {

    private final TicketList tickets;
    private final Conducts conducts;
    private final Distances distances;
    private final Burdens burdens;
    private final Holding holding;
    private final Clock clock;
    private final Alarms alarms;

    Panels(
            TicketList tickets,
            Conducts conducts,
            Distances distances,
            Burdens burdens,
            Holding holding,
            Clock clock,
            Alarms alarms) {
        this.alarms = alarms;
        this.tickets = tickets;
        this.conducts = conducts;
        this.distances = distances;
        this.burdens = burdens;
        this.holding = holding;
        this.clock = clock;
    }

    CarePanel of(Viewer viewer, TicketNumber number) {
        var ticket = tickets.get(viewer, number);
        long customer = ticket.customer().id();
        var conduct = conducts.of(customer);
        return new CarePanel(
                ticket,
                conduct,
                alarms.places(viewer, conduct.alarms()),
                distances.isApart(viewer.id(), customer),
                burdens.isHeavy(viewer, ticket.id()),
                holding.until(viewer, ticket.id()).orElse(null),
                viewer.alias(),
                clock.instant());
    }
}
