package id.tameng.platform.realtime;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The browsers that listen at this node. Holds connections only; whoever reconnects elsewhere has lost nothing,
/// because a page that reconnects refreshes.
@Component
class StreamHub {

    static final String ACCESS = "access/";

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final RecentTopics recent = new RecentTopics();
    private final Clock clock;

    StreamHub(Clock clock) {
        this.clock = clock;
    }

    void join(Listener listener) {
        listeners.add(listener);
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    /// What was announced since; empty when this node cannot say.
    Optional<Set<String>> since(Instant moment) {
        return recent.since(moment);
    }

    /// Passes on what was announced; `access/<person>` is meant for the hub itself.
    void tell(Collection<String> topics) {
        topics.stream()
                .filter(topic -> topic.startsWith(ACCESS))
                .forEach(topic -> disconnect(Long.parseLong(topic.substring(ACCESS.length()))));
        recent.add(topics, clock.instant());
        listeners.forEach(listener -> listener.hear(topics));
    }

    int size() {
        return listeners.size();
    }

    /// Ends every stream of a person, whose rights have changed: the browser reconnects and is judged anew.
    private void disconnect(long person) {
        listeners.stream().filter(listener -> listener.belongsTo(person)).forEach(Listener::close);
    }

    /// Ends all streams: browsers come back by themselves, are judged anew and refresh. From here on the hub hears
    /// everything.
    void begin() {
        recent.begin(clock.instant());
        closeAll();
    }

    /// Ends all streams.
    void closeAll() {
        listeners.forEach(Listener::close);
    }
}
