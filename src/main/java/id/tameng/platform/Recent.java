package id.tameng.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was needed last, so that it need not be made again: a bounded number of entries, the one that nobody has asked
/// for longest goes first. Safe for many threads; nothing depends on an entry being there.
public final class Recent<K, V> {

    private final Map<K, V> entries;

    public Recent(int most) {
        entries = new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public @Nullable V find(K key) {
        synchronized (entries) {
            return entries.get(key);
        }
    }

    public void keep(K key, V value) {
        synchronized (entries) {
            entries.put(key, value);
        }
    }
}
