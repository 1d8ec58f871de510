package id.tameng.tickets;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What is to be different about a ticket; whatever is null stays.
///
/// @param version the one that the change was decided on; null: whichever it is now
public record TicketEdit(
        @Nullable TicketStatus status,
        @Nullable Priority priority,
        @Nullable Assignment assignment,
        @Nullable Long team,
        @Nullable Collection<String> tags,
        @Nullable Integer version) {

    /// Only another status.
    public static TicketEdit of(@Nullable TicketStatus status) {
        return new TicketEdit(status, null, null, null, null, null);
    }

    public TicketEdit withoutStatus() {
        return new TicketEdit(null, priority, assignment, team, tags, version);
    }

    /// @param person null: nobody
    public record Assignment(@Nullable Long person) {}
}
