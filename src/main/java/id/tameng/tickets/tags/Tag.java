package id.tameng.tickets.tags;

import java.util.List;

/// @param colour one of [#COLOURS]
/// @param tickets how many have it
public record Tag(String name, String colour, String description, long tickets) {

    /// Each is readable by day and by night.
    public static final List<String> COLOURS =
            List.of("grey", "teal", "blue", "green", "amber", "red", "violet", "pink");
}
