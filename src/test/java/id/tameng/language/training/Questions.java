package id.tameng.language.training;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All questions, and which sets answer them.
final class Questions {

    private static final Set<String> SERVICE = Set.of("stif", "authored", Corrected.SET);
    private static final List<String> MOODS = List.of("negative", "neutral", "positive");
    /// Few customers praise. Tried on labelled posts, a part left out in turn.
    private static final double RARE_MOODS = 0.25;
    /// A problem that is missed costs more than one that is none.
    private static final double PROBLEMS = 0.25;
    /// Abuse is rarer among the posts that calibrate than where somebody has to be protected.
    private static final double KINDS_OF_ABUSE = 0.12;

    private Questions() {}

    static List<Question> judging() {
        return List.of(
                new Question(
                        "language",
                        List.of("id", "en", "jv", "su"),
                        example -> example.label("language"),
                        Questions::languageCost),
                service()
                        .fittedByContrast()
                        .helpedBy(service(), review(), problem(), annoyed(), angry(), emotion(), gratitude(), kind()),
                review(),
                new Question("domain", List.of("service"), Questions::domain, example -> 0.3),
                problem(),
                annoyed(),
                angry(),
                emotion(),
                gratitude(),
                new Question(
                        "distress",
                        List.of("1"),
                        example -> own(example, "distress"),
                        example -> "1".equals(example.label("distress")) ? 5 : 0.5),
                new Question(
                        "abuse",
                        List.of("none", "insult", "profanity", "threat", "sexual", "hate", "demeaning"),
                        Questions::abuse,
                        Questions::abuseCost,
                        KINDS_OF_ABUSE),
                new Question("abusive", List.of("abusive"), Questions::abusive, Questions::abuseCost),
                new Question(
                        "target",
                        List.of("agent", "company", "product", "third"),
                        example -> example.label("target"),
                        example -> 0.3));
    }

    private static Question service() {
        return new Question(
                "service", MOODS, Questions::serviceMood, example -> isService(example) ? 1.5 : 0.089, RARE_MOODS);
    }

    private static Question review() {
        return new Question("review", MOODS, Questions::reviewMood, Questions::reviewCost).fittedByContrast();
    }

    private static Question problem() {
        return new Question(
                        "problem",
                        List.of("problem"),
                        Questions::problem,
                        example -> isService(example) ? 1 : 0.04,
                        PROBLEMS)
                .fittedByContrast();
    }

    private static Question annoyed() {
        return new Question("annoyed", List.of("annoyed"), example -> atLeast(example, 1), example -> 0.4);
    }

    private static Question angry() {
        return new Question("angry", List.of("angry"), example -> atLeast(example, 2), example -> 0.4);
    }

    private static Question emotion() {
        return new Question(
                "emotion", List.of("anger", "fear", "happy", "love", "sadness"), Questions::emotion, example -> 0.2);
    }

    private static Question gratitude() {
        return new Question("gratitude", List.of("thanks"), Questions::gratitude, example -> 0.5);
    }

    /// Of no use but to help.
    private static Question kind() {
        return new Question(
                        "kind",
                        List.of("complaint", "problem", "request", "thanks", "other"),
                        example -> own(example, "kind"),
                        example -> 0.7)
                .fittedByContrast();
    }

    static Question topic(List<Example> examples) {
        var topics = examples.stream()
                .map(example -> example.label("topic"))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Question("topic", topics, example -> example.label("topic"), example -> 0.5);
    }

    static boolean isService(Example example) {
        return SERVICE.contains(example.set());
    }

    private static double languageCost(Example example) {
        return switch (example.set()) {
            case "smsa", "prdect", "stif" -> 0.08;
            case "banking77", "clinc150" -> 0.5;
            default -> example.set().startsWith("nusax") || example.set().startsWith("lexicon") ? 5 : 2;
        };
    }

    private static @Nullable String serviceMood(Example example) {
        return example.set().equals("prdect") ? null : example.label("sentiment");
    }

    private static @Nullable String reviewMood(Example example) {
        return isService(example) ? null : example.label("sentiment");
    }

    private static double reviewCost(Example example) {
        return example.set().startsWith("nusax") ? 1 : example.set().equals("smsa") ? 0.4 : 0.1;
    }

    private static @Nullable String domain(Example example) {
        return isService(example)
                        || example.set().startsWith("stif")
                        || example.set().equals("banking77")
                ? "service"
                : example.set().equals("clinc150") || example.set().equals(Addressed.SET) ? null : Question.NO;
    }

    private static @Nullable String problem(Example example) {
        var kind = example.label("kind");
        if (example.label("problem") != null) {
            return example.label("problem");
        }
        if (kind == null) {
            return example.set().equals("prdect")
                            || example.set().equals("clinc150")
                            || example.set().equals("banking77")
                    ? null
                    : "positive".equals(example.label("sentiment")) ? Question.NO : null;
        }
        return kind.equals("complaint") || kind.equals("problem") ? "problem" : Question.NO;
    }

    private static @Nullable String gratitude(Example example) {
        var thanks = example.label("thanks");
        return thanks == null ? example.label("kind") : thanks;
    }

    private static @Nullable String atLeast(Example example, int least) {
        var anger = example.label("anger");
        return anger == null ? null : Integer.parseInt(anger) >= least ? least == 1 ? "annoyed" : "angry" : Question.NO;
    }

    private static @Nullable String emotion(Example example) {
        var emotion = example.label("emotion");
        return emotion == null ? null : emotion.toLowerCase(java.util.Locale.ROOT);
    }

    private static @Nullable String own(Example example, String label) {
        return example.label(label);
    }

    private static double abuseCost(Example example) {
        return switch (example.set()) {
            case "stif" -> 1;
            case "authored", Corrected.SET, "stif-rest" -> 0.5;
            case "banking77", "clinc150" -> 0.3;
            case Addressed.SET -> 0.15;
            default -> 0.08;
        };
    }

    private static @Nullable String abusive(Example example) {
        var abuse = abuse(example);
        return abuse == null ? null : abuse.equals("none") ? Question.NO : "abusive";
    }

    private static @Nullable String abuse(Example example) {
        var abuse = example.label("abuse");
        return abuse == null && example.set().startsWith("nusax") ? "none" : abuse;
    }
}
