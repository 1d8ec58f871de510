package id.tameng.language;

import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Sentiment;
import java.util.HashMap;
import java.util.Map;

/// Adds up what the passages of a long text say. One harsh sentence would drown in a page of others, and small signs
/// would add up along a calm page until it sounded furious. So what hurts, alarms or thanks counts as where it stands;
/// how the text sounds is what its passages say on average, each by its length.
final class Letter {

    private static final Abuse NONE = new Abuse(0, false, Map.of(), "none", 0);

    private Abuse abuse = NONE;
    private double distress;
    private double gratitude;
    private double negative;
    private double neutral;
    private double positive;
    private double problem;
    private double anger;
    private int length;

    void add(Heard passage, int letters) {
        abuse = together(abuse, passage.abuse());
        distress = Math.max(distress, passage.distress());
        gratitude = Math.max(gratitude, passage.gratitude());
        negative += letters * passage.sentiment().negative();
        neutral += letters * passage.sentiment().neutral();
        positive += letters * passage.sentiment().positive();
        problem += letters * passage.problem();
        anger += letters * passage.anger();
        length += letters;
    }

    /// @param whole what rules have found in the text as a whole, across its passages
    Heard heard(Heard whole, boolean abuseByRule, boolean distressByRule) {
        return new Heard(
                abuseByRule && whole.abuse().score() > abuse.score() ? whole.abuse() : abuse,
                Sentiment.of(negative / length, neutral / length, positive / length),
                problem / length,
                anger / length,
                distressByRule ? Math.max(distress, whole.distress()) : distress,
                gratitude);
    }

    /// Without one of two harsh passages there is less to tell.
    private static Abuse together(Abuse one, Abuse other) {
        if (!one.abusive() || !other.abusive()) {
            return one.score() >= other.score() ? one : other;
        }
        var categories = new HashMap<>(one.categories());
        other.categories().forEach((name, probability) -> categories.merge(name, probability, Math::max));
        return new Abuse(
                1 - (1 - one.score()) * (1 - other.score()),
                true,
                Map.copyOf(categories),
                one.target().equals("agent") || one.score() >= other.score() ? one.target() : other.target(),
                Math.max(one.severity(), other.severity()));
    }
}
