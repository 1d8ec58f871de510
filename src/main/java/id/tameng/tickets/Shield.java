package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.tickets.MessageMoods.MessageMood;
import java.util.Collection;
import java.util.Map;

/// Stands between harsh words and whoever reads them. Another module contributes the bean; without one everything is
/// shown as it was written. What is harmless costs no statement.
public interface Shield {

    /// Those of a customer's messages that are not simply shown, by their id.
    ///
    /// @param words what each says
    /// @param moods what is known of them; what is not known is judged now
    Map<Long, Cover> covers(Viewer viewer, Map<Long, String> words, Map<Long, MessageMood> moods);

    /// What stands for folded words where there is no room for a click.
    String line(Viewer viewer, Cover cover);

    /// How the harsh ones among lines of a list (subjects, previews) are shown to this viewer, which may be as they
    /// are;
    /// harmless ones are not among them. What people have said of a line goes before its words.
    Map<Line, String> softened(Viewer viewer, Collection<Line> lines);

    /// Whether a customer's words are harsh by themselves, whoever reads them.
    boolean isHarsh(String words);

    /// How much the viewer wants to be spared: harsh lines are shown alike to all for whom this is the same.
    String measure(Viewer viewer);
}
