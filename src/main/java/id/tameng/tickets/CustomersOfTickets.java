package id.tameng.tickets;

import id.tameng.customers.CustomerAccess;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Whoever sees a ticket sees its customer; whoever sees all tickets sees all customers.
@Component
class CustomersOfTickets implements CustomerAccess {

    @Override
    public String clause(Viewer viewer) {
        return viewer.visibility() == Visibility.ALL
                ? "true"
                : "EXISTS (SELECT FROM ticket WHERE customer_id = customer.id AND "
                        + TicketScope.of(viewer).clause() + ")";
    }

    @Override
    public StatementSpec apply(Viewer viewer, StatementSpec statement) {
        return TicketScope.of(viewer).apply(statement);
    }
}
