package id.tameng.tickets.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Answers that are worth keeping, up to a number; then it begins anew. Never the only place of anything.
final class Recollection<K, V> {

    private final Map<K, V> kept = new ConcurrentHashMap<>();
    private final int most;

    Recollection(int most) {
        this.most = most;
    }

    /// @param ask answers those that are not known yet, all at once
    Map<K, V> get(Collection<K> keys, Function<List<K>, Map<K, V>> ask) {
        var unknown =
                keys.stream().distinct().filter(key -> !kept.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            if (kept.size() + unknown.size() > most) {
                kept.clear();
            }
            kept.putAll(ask.apply(unknown));
        }
        var answers = new LinkedHashMap<K, V>();
        for (var key : keys) {
            var answer = kept.get(key);
            if (answer != null) {
                answers.put(key, answer);
            }
        }
        return answers;
    }
}
