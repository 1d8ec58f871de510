package id.tameng.customers;

import id.tameng.identity.Viewer;
import java.time.Instant;
import java.util.List;

/// Contributes to a customer's timeline. Each module that knows something of her offers a bean.
public interface TimelineSource {

    /// A place in time. The id parts what happened in the same microsecond.
    record Place(Instant at, long id) {}

    /// Stable: it is part of cursors.
    String key();

    /// What the viewer may see before a place, newest first by time and id.
    List<TimelineEntry> list(Viewer viewer, long customer, Place before, int limit);
}
