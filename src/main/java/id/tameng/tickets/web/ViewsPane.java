package id.tameng.tickets.web;

import id.tameng.tickets.InboxView;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The views with how much each holds.
///
/// @param elsewhere whether another list than these is shown
public record ViewsPane(InboxView current, Map<InboxView, Long> counts, Collection<String> topics, boolean elsewhere) {

    ViewsPane(InboxView current, Map<InboxView, Long> counts, Collection<String> topics) {
        this(current, counts, topics, false);
    }

    private static final long MOST = 9999;

    ViewsPane elsewhere(boolean other) {
        return new ViewsPane(current, counts, topics, other);
    }

    public List<InboxView> views() {
        return List.of(InboxView.values());
    }

    public String count(InboxView view) {
        long count = counts.getOrDefault(view, 0L);
        return count > MOST ? MOST + "+" : Long.toString(count);
    }

    public String topicList() {
        return String.join(" ", topics);
    }
}
