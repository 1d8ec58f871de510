package id.tameng.care.desk;

import id.tameng.care.apart.Distances;
import id.tameng.care.burden.Burdens;
import id.tameng.care.calm.Holding;
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

    Panels(TicketList tickets, Conducts conducts, Distances distances, Burdens burdens, Holding holding, Clock clock) {
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
        return new CarePanel(
                ticket,
                conducts.of(customer),
                distances.isApart(viewer.id(), customer),
                burdens.isHeavy(viewer, ticket.id()),
                holding.until(viewer, ticket.id()).orElse(null),
                viewer.alias(),
                clock.instant());
    }
}
