package id.tameng.tickets;

import id.tameng.identity.Viewer;
import org.jspecify.annotations.Nullable;

/// Who did something to a ticket.
///
/// @param id of the person; null for customers and the program itself
public record Actor(@Nullable Long id, String name) {

    /// The program acting by its rules.
    public static final Actor SYSTEM = new Actor(null, "Tameng");

    public static Actor of(Viewer viewer) {
        return new Actor(viewer.id(), viewer.name());
    }
}
