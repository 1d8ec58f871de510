package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How many tickets views hold. What a trigger cannot keep is counted for those who look, at most every two seconds and
/// only up to a thousand; whoever sees all tickets shares a count with all others who do. Each node remembers its own.
@Component
class LiveCounts {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int KEPT = 5_000;

    private record Key(long view, int version, long person) {}

    private record Counted(int number, Instant at) {}

    private final Map<Key, Counted> kept = new ConcurrentHashMap<>();
    private final ViewList list;
    private final Clock clock;

    LiveCounts(ViewList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    Map<Long, Integer> of(Viewer viewer, Collection<SavedView> views) {
        var counts = new HashMap<Long, Integer>();
        views.forEach(view -> counts.put(view.id(), of(viewer, view)));
        return counts;
    }

    private int of(Viewer viewer, SavedView view) {
        boolean shared = viewer.visibility() == Visibility.ALL && !view.isPersonal();
        var key = new Key(view.id(), view.version(), shared ? 0 : viewer.id());
        var known = kept.get(key);
        var now = clock.instant();
        if (known != null && now.isBefore(known.at().plus(FRESH))) {
            return known.number();
        }
        if (kept.size() > KEPT) {
            kept.clear();
        }
        int number = list.count(viewer, view.draft(), Lane.NONE);
        kept.put(key, new Counted(number, now));
        return number;
    }
}
