package id.tameng.audit;

import id.tameng.platform.audit.Deed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry to be written.
record NewEntry(Instant at, Origin origin, Deed deed) {

    /// Who it was, and by which way she came.
    ///
    /// @param id null: the program itself
    record Origin(
            @Nullable Long id,
            String name,
            @Nullable Long session,
            @Nullable Long token,
            @Nullable String address) {}
}
