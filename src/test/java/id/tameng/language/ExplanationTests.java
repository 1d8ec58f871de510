package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Judgement.Span;
import id.tameng.language.training.AbusiveLines;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Reasons are true: without the weightiest one a line is less abusive, and the word that hurts is among them.
@Execution(ExecutionMode.CONCURRENT)
class ExplanationTests {

    private static final Language LANGUAGE = new Language();
    private static final List<String> CURSES = List.of(
            "anjing",
            "bangsat",
            "goblok",
            "tolol",
            "kontol",
            "bajingan",
            "brengsek",
            "idiot",
            "babi",
            "setan",
            "fuck",
            "moron",
            "bego",
            "tai",
            "asu",
            "jancok",
            "keparat",
            "dongo",
            "bunuh",
            "perkosa",
            "stupid");

    @Test
    void removingTheWeightiestSpanLowersTheScore() {
        var found = found();
        assertThat(found).hasSizeGreaterThan(80);
        long lower =
                found.stream().filter(ExplanationTests::isLowerWithoutTheFirst).count();
        assertThat((double) lower / found.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theWordThatHurtsIsCovered() {
        var told = found().stream().filter(line -> trigger(line) >= 0).toList();
        assertThat(told).hasSizeGreaterThan(20);
        long covered = told.stream().filter(ExplanationTests::isCovered).count();
        assertThat((double) covered / told.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theWeightiestComesFirst() {
        assertThat(found())
                .allSatisfy(line -> assertThat(
                                LANGUAGE.judge(line).spans().getFirst().weight())
                        .isEqualTo(LANGUAGE.judge(line).spans().stream()
                                .map(Span::weight)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    @Test
    void aHiddenWordIsCoveredWhereItStands() {
        Map.of(
                        "refund mana b*ngs*t",
                        "b*ngs*t",
                        "G O B L O K banget adminnya",
                        "G O B L O K",
                        "4nj1ng lu min",
                        "4nj1ng")
                .forEach((line, word) -> assertThat(LANGUAGE.judge(line).spans())
                        .anySatisfy(span -> assertThat(line.substring(span.start(), span.end()))
                                .contains(word)));
    }

    private static List<String> found() {
        return AbusiveLines.heldBack().stream()
                .filter(line -> LANGUAGE.judge(line).abuse().abusive())
                .toList();
    }

    private static boolean isLowerWithoutTheFirst(String line) {
        var judged = LANGUAGE.judge(line);
        var first = judged.spans().getFirst();
        var without = line.substring(0, first.start()) + line.substring(first.end());
        return first.reason().startsWith("abuse.")
                && LANGUAGE.judge(without).abuse().score() < judged.abuse().score();
    }

    private static int trigger(String line) {
        return CURSES.stream()
                .mapToInt(word -> (" " + line.toLowerCase(Locale.ROOT)).indexOf(" " + word))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isCovered(String line) {
        int at = trigger(line);
        return LANGUAGE.judge(line).spans().stream()
                .filter(span -> span.reason().startsWith("abuse."))
                .anyMatch(span -> span.start() <= at && span.end() > at);
    }
}
