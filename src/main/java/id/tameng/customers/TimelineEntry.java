package id.tameng.customers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened between a customer and us.
///
/// @param id of its source: with the time it says where the entry stands
/// @param type for programs: `ticket`, `message`, `note`, `consent`, `change` …
/// @param what the key of its sentence, `timeline.<what>`, filled with `words`
/// @param actor who did it, by name
/// @param text more of it, for instance the beginning of a message
/// @param path where to read on, within this program
/// @param detail for the module that gave it
public record TimelineEntry(
        Instant at,
        long id,
        String type,
        String what,
        List<String> words,
        @Nullable String actor,
        @Nullable String text,
        @Nullable String path,
        @Nullable Object detail) {}
