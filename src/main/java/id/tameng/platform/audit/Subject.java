package id.tameng.platform.audit;

import org.jspecify.annotations.Nullable;

/// What a deed was done to.
///
/// @param kind for instance `person`, `role`, `customer`, `ticket`
/// @param id by which it is found; null when it has none
/// @param name as it was called at that moment; may be empty
public record Subject(String kind, @Nullable String id, String name) {

    public static Subject of(String kind, long id, String name) {
        return new Subject(kind, Long.toString(id), name);
    }

    /// The one who does it.
    public static Subject person(long id, String name) {
        return of("person", id, name);
    }
}
