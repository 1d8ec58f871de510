package id.tameng.language.training;

import id.tameng.language.Judgement;
import id.tameng.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges what was held back and counts what is right, by set and by function.
public final class Measurement {

    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final List<String> MOODS = List.of("negative", "neutral", "positive");
    private static final List<String> LANGUAGES = List.of("id", "en", "jv", "su", "mixed", "unknown");

    private final Language language;
    private final List<Example> examples;

    /// One line of the table.
    public record Line(String set, String question, Score score) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-12s %-12s %6d   accuracy %6.2f   macro-F1 %6.2f   F1 %6.2f   calibration error %.3f",
                    set,
                    question,
                    score.count(),
                    100 * score.accuracy(),
                    100 * score.macroF1(),
                    100 * score.f1(0),
                    score.calibrationError());
        }
    }

    Measurement(Language language, List<Example> examples) {
        this.language = language;
        this.examples = examples.stream().filter(Example::heldBack).toList();
    }

    public static Measurement of(Language language, java.nio.file.Path data) {
        return new Measurement(language, Sets.load(data));
    }

    /// Messages to a service desk of at most 500 characters, for measuring speed.
    public List<String> texts() {
        return examples.stream()
                .filter(example ->
                        example.label("kind") != null && example.text().length() <= 500)
                .map(Example::text)
                .toList();
    }

    public List<Line> bySet() {
        var lines = new ArrayList<Line>();
        lines.addAll(lines(
                "sentiment",
                MOODS,
                example -> example.label("sentiment"),
                (example, judged) -> judged.sentiment().label(),
                Measurement::sure));
        lines.addAll(lines(
                "language",
                LANGUAGES,
                example -> mixed(example.label("language")),
                (example, judged) -> judged.language(),
                judged -> 1));
        lines.addAll(lines(
                "problem",
                YES_OR_NO,
                Measurement::problem,
                (example, judged) -> yes(judged.problem().is()),
                judged -> sure(judged.problem())));
        lines.addAll(lines(
                "abuse",
                YES_OR_NO,
                Measurement::abuse,
                (example, judged) -> yes(judged.abuse().abusive()),
                judged -> Math.max(judged.abuse().score(), 1 - judged.abuse().score())));
        lines.addAll(lines(
                "distress",
                YES_OR_NO,
                example -> example.label("distress") == null ? null : yes("1".equals(example.label("distress"))),
                (example, judged) -> yes(judged.distress().is()),
                judged -> sure(judged.distress())));
        return lines;
    }

    private List<Line> lines(
            String question,
            List<String> answers,
            Function<Example, @Nullable String> truth,
            BiFunction<Example, Judgement, String> answer,
            Function<Judgement, Number> certainty) {
        Map<String, Score> scores = new TreeMap<>();
        for (var example : examples) {
            var right = truth.apply(example);
            if (right != null) {
                var judged = language.judge(example.text());
                scores.computeIfAbsent(example.set(), set -> new Score(answers))
                        .add(
                                answers.indexOf(right),
                                answers.indexOf(answer.apply(example, judged)),
                                certainty.apply(judged).doubleValue());
            }
        }
        return scores.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), question, entry.getValue()))
                .toList();
    }

    /// What messages are said to be about. What is unsure counts as nothing told: how many are told anything, and
    /// how
    /// many of these the right topic, by set.
    public List<String> topics() {
        var told = new TreeMap<String, int[]>();
        Stream.concat(examples.stream(), Topics.heldBack().stream())
                .filter(example -> example.label("topic") != null)
                .forEach(example -> {
                    var counts = told.computeIfAbsent(example.set(), set -> new int[3]);
                    var topic = language.judge(example.text()).topic();
                    var name = topic == null || topic.band() == Judgement.Band.UNSURE ? "" : topic.name();
                    counts[0]++;
                    counts[1] += name.isEmpty() ? 0 : 1;
                    counts[2] += name.equals(example.label("topic")) ? 1 : 0;
                });
        return told.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%-12s topic        %6d   told %6.2f   of these right %6.2f",
                        entry.getKey(),
                        entry.getValue()[0],
                        100.0 * entry.getValue()[1] / entry.getValue()[0],
                        100.0 * entry.getValue()[2] / entry.getValue()[1]))
                .toList();
    }

    int topicCount() {
        return language.topicNames().size();
    }

    /// The share of our own held-back lines whose abuse is judged right, by what they try out.
    public Map<String, double[]> byFunction() {
        var shares = new TreeMap<String, double[]>();
        for (var example : examples) {
            var function = example.function();
            if (function != null) {
                var share = shares.computeIfAbsent(function, name -> new double[2]);
                share[0]++;
                share[1] +=
                        yes(language.judge(example.text()).abuse().abusive()).equals(abuse(example)) ? 1 : 0;
            }
        }
        return shares;
    }

    /// The shares of abusive and of harmless lines judged right, among those of our own that nobody who wrote rules has
    /// read.
    double[] onUnreadLines() {
        var right = new double[2];
        var all = new double[2];
        for (var example : Sets.unread()) {
            int side = "yes".equals(abuse(example)) ? 0 : 1;
            all[side]++;
            right[side] += yes(language.judge(example.text()).abuse().abusive()).equals(abuse(example)) ? 1 : 0;
        }
        return new double[] {right[0] / all[0], right[1] / all[1]};
    }

    private static @Nullable String mixed(@Nullable String language) {
        return "mix".equals(language) ? null : language;
    }

    private static @Nullable String problem(Example example) {
        var kind = example.label("kind");
        return kind == null ? null : yes(kind.equals("complaint") || kind.equals("problem"));
    }

    private static @Nullable String abuse(Example example) {
        var abuse = example.label("abuse");
        return abuse == null ? null : yes(!abuse.equals("none"));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static double sure(Judgement judged) {
        var mood = judged.sentiment();
        return Math.max(mood.negative(), Math.max(mood.neutral(), mood.positive()));
    }

    private static double sure(Judgement.Verdict verdict) {
        return Math.max(verdict.probability(), 1 - verdict.probability());
    }
}
