package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.tickets.MessageMoods.MessageMood;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Asks the [Shield], if there is one, once for a page, and how messages sound with one statement.
@Component
public class Shielding {

    private final SingletonSupplier<Shield> shield;
    private final SingletonSupplier<MessageMoods> judge;

    /// Those who stand in for them need tickets themselves, so they are looked up when they are first needed.
    Shielding(ObjectProvider<Shield> shield, ObjectProvider<MessageMoods> judge) {
        this.shield = SingletonSupplier.ofNullable(shield::getIfAvailable);
        this.judge = SingletonSupplier.ofNullable(judge::getIfAvailable);
    }

    /// One statement, and none when no customer has written.
    public Map<Long, MessageMood> moods(Collection<Long> inbound) {
        var found = judge.get();
        return found == null || inbound.isEmpty() ? Map.of() : found.of(inbound);
    }

    public Map<Long, Cover> covers(Viewer viewer, Collection<ThreadMessage> messages, Map<Long, MessageMood> moods) {
        return covers(viewer, words(messages), moods);
    }

    private Map<Long, Cover> covers(Viewer viewer, Map<Long, String> words, Map<Long, MessageMood> moods) {
        var found = shield.get();
        return found == null || words.isEmpty() ? Map.of() : found.covers(viewer, words, moods);
    }

    public SoftLines lines(Viewer viewer, Stream<Line> lines) {
        var found = shield.get();
        return found == null
                ? SoftLines.PLAIN
                : new SoftLines(found.softened(viewer, lines.distinct().toList()));
    }

    /// Harsh lines are shown alike to all viewers for whom this and their language are the same.
    public String measure(Viewer viewer) {
        var found = shield.get();
        return found == null ? "" : found.measure(viewer);
    }

    /// Words that nobody should be made to read again, neither our own people nor whoever wrote them.
    public boolean isHarsh(String words) {
        var found = shield.get();
        return found != null && found.isHarsh(words);
    }

    /// Messages for pages where there is no room to fold them.
    public List<ThreadMessage> soften(Viewer viewer, List<ThreadMessage> messages) {
        var instead = instead(viewer, words(messages));
        return messages.stream()
                .map(message -> message.saying(instead.getOrDefault(message.id(), message.text())))
                .toList();
    }

    /// What stands for the words of those messages that are folded for the viewer.
    ///
    /// @param words of customers, by message
    public Map<Long, String> instead(Viewer viewer, Map<Long, String> words) {
        var lines = new HashMap<Long, String>();
        covers(viewer, words, moods(words.keySet())).forEach((message, cover) -> {
            if (cover.folded()) {
                lines.put(message, Objects.requireNonNull(shield.get()).line(viewer, cover));
            }
        });
        return lines;
    }

    private static Map<Long, String> words(Collection<ThreadMessage> messages) {
        return messages.stream()
                .filter(ThreadMessage::isInbound)
                .collect(Collectors.toMap(ThreadMessage::id, ThreadMessage::text));
    }
}
