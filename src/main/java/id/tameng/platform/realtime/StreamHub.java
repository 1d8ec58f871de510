package id.tameng.platform.realtime;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The browsers that listen at this node. Holds connections only; whoever reconnects elsewhere has lost nothing,
/// because a page that reconnects refreshes.
@Component
class StreamHub {

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    void join(Listener listener) {
        listeners.add(listener);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    void tell(Collection<String> topics) {
        listeners.forEach(listener -> listener.hear(topics));
    }

    void tellAllToRefresh() {
        listeners.forEach(Listener::refresh);
    }

    int size() {
        return listeners.size();
    }

    /// Ends every stream of a person, whose rights have changed: the browser reconnects and is judged anew.
    void disconnect(long person) {
        listeners.stream().filter(listener -> listener.belongsTo(person)).forEach(Listener::close);
    }

    void closeAll() {
        listeners.forEach(Listener::close);
    }
}
