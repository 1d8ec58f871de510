package id.tameng.tickets;

import java.util.Collection;

/// A condition on `ticket`: how its customer sounds.
public final class MoodCondition {

    private MoodCondition() {}

    /// By heat, which has the index.
    ///
    /// @param heats the name of a parameter, bound to [#heats]
    public static String clause(String heats) {
        return "EXISTS (SELECT FROM ticket_mood AS m WHERE m.ticket_id = ticket.id AND m.heat = ANY (" + heats + "))";
    }

    public static Integer[] heats(Collection<Mood> moods) {
        return moods.stream().map(Mood::heat).toArray(Integer[]::new);
    }
}
