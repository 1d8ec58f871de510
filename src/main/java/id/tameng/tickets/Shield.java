package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.util.Collection;
import java.util.Map;

/// Stands between harsh words and whoever reads them. Another module contributes the bean; without one everything is
/// shown as it was written. What is harmless costs no statement.
public interface Shield {

    /// Those of a thread's messages that are not simply shown, by their id.
    Map<Long, Cover> covers(Viewer viewer, Collection<ThreadMessage> messages);

    /// What a list shows instead of lines (subjects, previews); harmless ones are not among them.
    Map<String, String> softened(Viewer viewer, Collection<String> lines);
}
