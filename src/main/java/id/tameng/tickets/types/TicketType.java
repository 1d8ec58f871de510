package id.tameng.tickets.types;

import java.util.Set;

/// A kind of ticket.
///
/// @param active whether tickets can still be given it
/// @param required what solving one asks for
public record TicketType(long id, String name, boolean active, Set<Part> required, int version) {

    /// What a ticket is until somebody says otherwise; it cannot be retired.
    public static final long USUAL = 1;

    public boolean isUsual() {
        return id == USUAL;
    }

    public boolean asksFor(Part part) {
        return required.contains(part);
    }
}
