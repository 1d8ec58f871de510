package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.tameng.language.training.AbusiveLines;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Those who hide a word are found as those who do not; whatever is typed is read in bounded time.
class ObfuscationTests {

    private static final Language LANGUAGE = new Language();
    private static final List<String> WORDS = List.of(
            "anjing", "bangsat", "goblok", "tolol", "kontol", "bajingan", "brengsek", "memek", "jancok", "keparat");
    private static final String LATIN = "aeiocpxy";
    private static final String CYRILLIC = "аеіосрху";

    @Property(tries = 300)
    void hiddenWordsAreFound(@ForAll("words") String word, @ForAll("disguises") UnaryOperator<String> disguise) {
        var text = disguise.apply(word) + " lu min, paket saya mana";
        assertThat(LANGUAGE.judge(text).abuse().abusive()).as(text).isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> disguises() {
        return Arbitraries.of(
                word -> String.join(" ", word.split("")),
                word -> String.join(".", word.split("")),
                word -> String.join("-", word.split("")),
                word -> String.join("\u200B", word.split("")),
                word -> String.join("😡", word.split("")),
                word -> word.replaceAll("([aiueo])", "$1$1$1$1"),
                String::toUpperCase,
                ObfuscationTests::mixed,
                ObfuscationTests::lookAlike,
                word -> word.replace('a', '4')
                        .replace('o', '0')
                        .replace('i', '1')
                        .replace('e', '3'),
                word -> word.codePoints()
                        .collect(
                                StringBuilder::new,
                                (into, letter) -> into.appendCodePoint(letter + 0x1D41A - 'a'),
                                StringBuilder::append)
                        .toString());
    }

    private static String mixed(String word) {
        var mixed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            mixed.append(i % 2 == 0 ? Character.toUpperCase(word.charAt(i)) : word.charAt(i));
        }
        return mixed.toString();
    }

    private static String lookAlike(String word) {
        var posing = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = LATIN.indexOf(letter);
            posing.append(at < 0 ? letter : CYRILLIC.charAt(at));
        }
        return posing.toString();
    }

    /// Over what nobody trained on: hidden letters cost at most five of a hundred.
    @Example
    void disguiseCostsLittle() {
        var lines = AbusiveLines.heldBack();
        double open = found(lines, line -> line);
        assertThat(open).isGreaterThan(0.8);
        assertThat(found(lines, line -> line.replace("a", "а").replace("e", "е")))
                .isGreaterThan(open - 0.05);
        assertThat(found(lines, line -> String.join("\u200D", line.split("")))).isGreaterThan(open - 0.05);
        assertThat(found(lines, ObfuscationTests::mixed)).isGreaterThan(open - 0.05);
    }

    private static double found(List<String> lines, UnaryOperator<String> disguise) {
        return (double) lines.stream()
                        .filter(line ->
                                LANGUAGE.judge(disguise.apply(line)).abuse().abusive())
                        .count()
                / lines.size();
    }

    @Property(tries = 200)
    void anythingAtAllIsJudged(@ForAll String text) {
        var judged = LANGUAGE.judge(text);
        assertThat(judged.spans())
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).isNotEmpty());
        assertThat(judged.abuse().score()).isBetween(0.0, 1.0);
    }

    @Example
    void hugeAndBrokenTextsTakeBoundedTime() {
        var random = new Random(1);
        var noise = new StringBuilder();
        while (noise.length() < 1_000_000) {
            noise.append((char) random.nextInt(0x10000));
        }
        var texts = List.of(
                noise.toString(),
                "a ".repeat(500_000),
                "anjing ".repeat(150_000),
                "\uD83D".repeat(1_000_000),
                "a".repeat(1_000_000),
                "******".repeat(160_000),
                "مرحبا بكم ".repeat(100_000),
                "@".repeat(1_000_000),
                "1".repeat(1_000_000),
                "08123456789 ".repeat(80_000));
        texts.forEach(text -> assertThatCode(() -> LANGUAGE.judge(text)).doesNotThrowAnyException());
        assertTimeout(Duration.ofSeconds(30), () -> texts.forEach(LANGUAGE::judge));
    }
}
