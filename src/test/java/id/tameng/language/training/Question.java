package id.tameng.language.training;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What one head learns to answer.
/// @param answers one alone means yes (that answer) or no (anything else)
/// @param truth the right answer of an example, or null where it says nothing
/// @param cost what a mistake costs by example
/// @param favour how much rare answers, or yes, are favoured in calibrating
/// @param byContrast fitted so that what only one side has counts more
/// @param helpers whose columns are blended with its own, so that what tells their answers apart helps here
record Question(
        String name,
        List<String> answers,
        Function<Example, @Nullable String> truth,
        ToDoubleFunction<Example> cost,
        double favour,
        boolean byContrast,
        List<Question> helpers) {

    static final String NO = "no";
    private static final double LEAST_COST = 0.09;

    Question(
            String name,
            List<String> answers,
            Function<Example, @Nullable String> truth,
            ToDoubleFunction<Example> cost) {
        this(name, answers, truth, cost, 0);
    }

    Question(
            String name,
            List<String> answers,
            Function<Example, @Nullable String> truth,
            ToDoubleFunction<Example> cost,
            double favour) {
        this(name, answers, truth, cost, favour, false, List.of());
    }

    Question fittedByContrast() {
        return new Question(name, answers, truth, cost, favour, true, helpers);
    }

    Question helpedBy(Question... others) {
        return new Question(name, answers, truth, cost, favour, byContrast, List.of(others));
    }

    /// From a set that the question is about, not one that only helps out.
    boolean isAtHome(Example example) {
        return cost.applyAsDouble(example) >= LEAST_COST;
    }

    boolean isYesOrNo() {
        return answers.size() == 1;
    }

    /// The number of the right answer; -1 where nobody said. For yes or no, 0 is yes and 1 is no.
    int truthOf(Example example) {
        var answer = truth.apply(example);
        if (answer == null) {
            return -1;
        }
        int number = answers.indexOf(answer);
        return number >= 0 ? number : isYesOrNo() ? 1 : -1;
    }
}
