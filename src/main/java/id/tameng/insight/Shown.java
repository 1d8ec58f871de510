package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Band;
import id.tameng.tickets.Mood;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people see of a judgement, and what is counted.
///
/// @param topic null: about nothing that is known, or not surely enough
/// @param distress the writer may harm herself
public record Shown(
        Mood mood, boolean problem, boolean abuse, @Nullable String topic, boolean distress) {

    /// Annoyance alone gives 0.4: somebody angry is also told so by the words of anger.
    private static final double ANGRY_FROM = 0.65;

    static Shown of(Judgement judgement) {
        var topic = judgement.topic();
        boolean distress = judgement.distress().is() && judgement.distress().band() != Band.UNSURE;
        return new Shown(
                distress ? Mood.DISTRESSED : feeling(judgement),
                judgement.problem().is() && judgement.problem().band() != Band.UNSURE,
                judgement.abuse().abusive(),
                topic == null || topic.band() == Band.UNSURE ? null : topic.name(),
                distress);
    }

    /// The same where people have decided: their word goes before the model's.
    static Shown of(Judgement judgement, Map<What, String> decided) {
        var model = of(judgement);
        boolean distress = yes(decided.get(What.DISTRESS), model.distress);
        var mood = Mood.find(decided.getOrDefault(What.MOOD, ""));
        var topic = decided.get(What.TOPIC);
        return new Shown(
                mood.orElse(distress ? Mood.DISTRESSED : feeling(judgement)),
                yes(decided.get(What.PROBLEM), model.problem),
                yes(decided.get(What.ABUSE), model.abuse),
                topic == null ? model.topic : topic.equals(What.NONE) ? null : topic,
                distress);
    }

    private static boolean yes(@Nullable String decided, boolean model) {
        return decided == null ? model : decided.equals(What.YES);
    }

    /// Anger goes before thanks: who scolds and thanks at once is angry. Need goes before both, and is told apart.
    static Mood feeling(Judgement judgement) {
        boolean sure = judgement.sentiment().band() != Band.UNSURE;
        return switch (judgement.sentiment().label()) {
            case "negative" -> !sure ? Mood.UNSURE : judgement.anger() >= ANGRY_FROM ? Mood.ANGRY : Mood.DISAPPOINTED;
            case "positive" -> thanks(judgement) ? Mood.GRATEFUL : sure ? Mood.HAPPY : Mood.UNSURE;
            default -> sure ? Mood.CALM : Mood.UNSURE;
        };
    }

    private static boolean thanks(Judgement judgement) {
        return judgement.gratitude().is() && judgement.gratitude().band() != Band.UNSURE;
    }

    public String value(What what) {
        return switch (what) {
            case MOOD -> mood.key();
            case PROBLEM -> word(problem);
            case ABUSE -> word(abuse);
            case TOPIC -> topic == null ? What.NONE : topic;
            case DISTRESS -> word(distress);
        };
    }

    private static String word(boolean is) {
        return is ? What.YES : What.NO;
    }
}
