package id.tameng.tickets;

import id.tameng.identity.Viewer;
import java.util.Collection;
import java.util.Map;

/// Stands between harsh words and whoever reads them. Another module contributes the bean; without one everything is
/// shown as it was written. What is harmless costs no statement.
public interface Shield {

    /// Those of a thread's messages that are not simply shown, by their id.
    Map<Long, Cover> covers(Viewer viewer, Collection<ThreadMessage> messages);

    /// How the harsh ones among lines of a list (subjects, previews) are shown to this viewer, which may be as they
    /// are;
    /// harmless ones are not among them.
    Map<String, String> softened(Viewer viewer, Collection<String> lines);
}
