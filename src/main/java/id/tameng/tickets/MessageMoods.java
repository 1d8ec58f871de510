package id.tameng.tickets;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How single messages sound. Whoever judges them contributes a bean; a thread asks once for all that it shows, and
/// links to `/tickets/<number>/messages/<id>/mood` for the reasons.
public interface MessageMoods {

    /// @param corrected whether a person said so
    /// @param weight null: not judged as it would be today, so whoever must know judges it herself
    record MessageMood(
            Mood mood, boolean corrected, @Nullable Weight weight) {}

    /// What a message weighs for whoever reads it; a person's word goes before a machine's.
    ///
    /// @param severity of its harsh words: 0 none, 1 mild, 2 grave, 3 extreme
    /// @param danger the writer may harm herself
    record Weight(int severity, boolean danger) {}

    /// @return by message, without those that are not judged
    Map<Long, MessageMood> of(Collection<Long> messages);
}
