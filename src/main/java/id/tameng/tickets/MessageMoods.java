package id.tameng.tickets;

import java.util.Collection;
import java.util.Map;

/// How single messages sound. Whoever judges them contributes a bean; a thread asks once for all that it shows, and
/// links to `/tickets/<number>/messages/<id>/mood` for the reasons.
public interface MessageMoods {

    /// @param corrected whether a person said so
    record MessageMood(Mood mood, boolean corrected) {}

    /// @return by message, without those that are not judged
    Map<Long, MessageMood> of(Collection<Long> messages);
}
