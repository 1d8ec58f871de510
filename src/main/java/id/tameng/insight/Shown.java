package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Band;
import id.tameng.tickets.Mood;
import org.jspecify.annotations.Nullable;

/// What people see of a judgement, and what is counted.
///
/// @param topic null: about nothing that is known, or not surely enough
public record Shown(
        Mood mood, boolean problem, boolean abuse, @Nullable String topic) {

    /// Annoyance alone gives 0.4: somebody angry is also told so by the words of anger.
    private static final double ANGRY_FROM = 0.65;

    static Shown of(Judgement judgement) {
        var topic = judgement.topic();
        return new Shown(
                mood(judgement),
                judgement.problem().is() && judgement.problem().band() != Band.UNSURE,
                judgement.abuse().abusive(),
                topic == null || topic.band() == Band.UNSURE ? null : topic.name());
    }

    /// Need goes before anger, anger before thanks: who scolds and thanks at once is angry.
    private static Mood mood(Judgement judgement) {
        if (judgement.distress().is() && judgement.distress().band() != Band.UNSURE) {
            return Mood.DISTRESSED;
        }
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
            case PROBLEM -> problem ? What.YES : What.NO;
            case ABUSE -> abuse ? What.YES : What.NO;
            case TOPIC -> topic == null ? What.NONE : topic;
        };
    }

    Shown with(What what, String value) {
        boolean yes = value.equals(What.YES);
        return switch (what) {
            case MOOD -> new Shown(Mood.find(value).orElse(mood), problem, abuse, topic);
            case PROBLEM -> new Shown(mood, yes, abuse, topic);
            case ABUSE -> new Shown(mood, problem, yes, topic);
            case TOPIC -> new Shown(mood, problem, abuse, value.equals(What.NONE) ? null : value);
        };
    }
}
