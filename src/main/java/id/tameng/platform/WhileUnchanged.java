package id.tameng.platform;

import java.util.function.Supplier;

/// What was read from the database, shared by all requests that find it [in the same state][DatabaseState]: lists and
/// counts that a whole team looks at, and that all of them ask for again as soon as one ticket changes.
public final class WhileUnchanged<K, V> {

    private record Known<V>(String state, V value) {}

    private final Recent<K, Known<V>> known;

    /// @param most how many are kept
    public WhileUnchanged(int most) {
        known = new Recent<>(most);
    }

    /// @param read asks the database; what it gives back must not be changed by anybody
    public V get(K key, Supplier<V> read) {
        var state = DatabaseState.current();
        if (state == null) {
            return read.get();
        }
        var found = known.find(key);
        if (found != null && found.state().equals(state)) {
            return found.value();
        }
        var value = read.get();
        known.keep(key, new Known<>(state, value));
        return value;
    }
}
