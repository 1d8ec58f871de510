package id.tameng.care.fold;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Band;
import id.tameng.tickets.MessageMoods.Weight;
import java.util.Comparator;
import java.util.Map;

/// How a text speaks, as far as care acts on it; what is not sure enough is nothing.
///
/// @param abuse the strongest category, empty when it is not abusive
/// @param severity 0 none, 1 mild, 2 grave, 3 extreme
/// @param distress the writer may harm herself
/// @param thanks somebody is thanked, and nothing is wrong
public record Tone(String abuse, int severity, double anger, boolean distress, boolean thanks) {

    private static final double FURIOUS = 0.8;

    public static Tone of(Judgement judgement) {
        var abuse = judgement.abuse();
        boolean abusive = abuse.abusive() && abuse.band() != Band.UNSURE;
        boolean thanks = judgement.gratitude().is()
                && judgement.gratitude().band() == Band.SURE
                && !judgement.problem().is()
                && !abuse.abusive();
        return new Tone(
                abusive ? strongest(abuse.categories()) : "",
                abusive ? Math.max(1, abuse.severity()) : 0,
                judgement.anger(),
                judgement.distress().is() && judgement.distress().band() != Band.UNSURE,
                thanks);
    }

    boolean isGrave() {
        return severity > 1;
    }

    public boolean isAbusive() {
        return severity > 0;
    }

    Weight weighed() {
        return new Weight(severity, distress);
    }

    /// What a contact like this weighs for whoever meets it: abuse 1, 3 or 6 by its severity, distress 4, fury without
    /// abuse 1, anything else nothing.
    public int weight() {
        int abused = severity == 0 ? 0 : severity == 1 ? 1 : severity == 2 ? 3 : 6;
        int angry = anger >= FURIOUS ? 1 : 0;
        return Math.max(Math.max(abused, angry), distress ? 4 : 0);
    }

    private static String strongest(Map<String, Double> categories) {
        return categories.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("insult");
    }
}
