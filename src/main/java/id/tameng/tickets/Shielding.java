package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the [Shield], if there is one, once for a page.
@Component
public class Shielding {

    private final ObjectProvider<Shield> shield;

    Shielding(ObjectProvider<Shield> shield) {
        this.shield = shield;
    }

    public Map<Long, Cover> covers(Viewer viewer, Collection<ThreadMessage> messages) {
        var found = shield.getIfAvailable();
        return found == null ? Map.of() : found.covers(viewer, messages);
    }

    public SoftLines lines(Viewer viewer, Stream<String> lines) {
        var found = shield.getIfAvailable();
        return found == null
                ? SoftLines.PLAIN
                : new SoftLines(found.softened(viewer, lines.distinct().toList()));
    }

    /// Messages for pages where there is no room to fold them.
    public List<ThreadMessage> soften(Viewer viewer, List<ThreadMessage> messages) {
        var lines =
                lines(viewer, messages.stream().filter(ThreadMessage::isInbound).map(ThreadMessage::text));
        return messages.stream()
                .map(message -> message.saying(lines.of(message.text())))
                .toList();
    }
}
