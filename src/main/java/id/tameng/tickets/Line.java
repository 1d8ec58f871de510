package id.tameng.tickets;

import org.jspecify.annotations.Nullable;

/// A line of a list in which a customer may be quoted.
///
/// @param told how harsh it is said to be by people, or by whoever has read what came before (0: not at all, up to 3);
/// null: its words alone tell
public record Line(String text, @Nullable Integer told) {

    /// Of a ticket. That the message it came with is harsh says nothing of the subject; that it is harmless does.
    public static Line subject(String text, @Nullable Integer told) {
        return new Line(text, told != null && told == 0 ? told : null);
    }
}
