package id.tameng.platform.realtime;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When topics changed last, as far as this node remembers, so that a browser whose page was made a moment ago reloads
/// only what has changed since.
class RecentTopics {

    private static final int LIMIT = 10_000;

    private final Map<String, Instant> changed = new LinkedHashMap<>();
    private Instant complete = Instant.MAX;

    /// From now on nothing is missed.
    synchronized void begin(Instant now) {
        changed.clear();
        complete = now;
    }

    synchronized void add(Collection<String> topics, Instant now) {
        for (var topic : topics) {
            changed.remove(topic);
            changed.put(topic, now);
        }
        var oldest = changed.entrySet().iterator();
        while (changed.size() > LIMIT) {
            complete = oldest.next().getValue();
            oldest.remove();
        }
    }

    /// What changed since; empty when that reaches back further than this memory.
    synchronized Optional<Set<String>> since(Instant moment) {
        if (!moment.isAfter(complete)) {
            return Optional.empty();
        }
        return Optional.of(changed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }
}
