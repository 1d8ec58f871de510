package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people read comes from the bundles, complete in Indonesian and English.
@Execution(ExecutionMode.CONCURRENT)
class TranslationTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Bundles bundles = Bundles.read();
    private final Wording wording = Wording.read();

    @Test
    void bothLanguagesSayEverything() {
        assertThat(bundles.byLanguage().keySet()).containsExactly("en", "id");
        assertThat(bundles.in("en").keySet()).isEqualTo(bundles.in("id").keySet());
        bundles.in("id")
                .forEach((base, sentences) -> assertThat(
                                bundles.in("en").getOrDefault(base, Map.of()).keySet())
                        .as(base)
                        .isEqualTo(sentences.keySet()));
    }

    @Test
    void bothLanguagesFillInTheSame() {
        var english = bundles.all("en");
        bundles.all("id")
                .forEach((key, sentence) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(sentence)));
    }

    /// In a sentence with a placeholder an apostrophe is written twice, else it would vanish; elsewhere once.
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void sentencesAreWellFormed(String language) {
        bundles.all(language).forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank();
            if (placeholders(sentence).isEmpty()) {
                assertThat(sentence).as(key).doesNotContain("''");
            } else {
                assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
                assertThat(new MessageFormat(sentence).getFormats()).as(key).isNotEmpty();
            }
        });
    }

    @Test
    void everySentenceAskedForIsThere() {
        assertThat(bundles.all("id").keySet()).containsAll(wording.keys());
        assertThat(wording.beginnings())
                .allSatisfy(
                        beginning -> assertThat(bundles.all("id").keySet()).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void noSentenceIsLeftOver() {
        assertThat(bundles.all("id").keySet().stream().filter(key -> !wording.uses(key)))
                .as("asked for by nobody")
                .isEmpty();
    }

    @Test
    void templatesHaveNoWordsOfTheirOwn() {
        var said = Source.templates().stream()
                .flatMap(template ->
                        TemplateText.hardCoded(template.text()).stream().map(text -> template.name() + ": " + text));
        assertThat(said).isEmpty();
    }

    @Test
    void pagesAreGivenNoHardCodedText() {
        var said = Source.java().stream()
                .filter(source ->
                        source.name().contains("/web/") && !source.module().equals("platform"))
                .flatMap(source -> HardCodedText.in(source.text()).stream().map(text -> source.name() + ": " + text));
        assertThat(said).isEmpty();
    }

    @Test
    void refusalsAreCodes() {
        var codes = wording.keys().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()));
        assertThat(codes).isNotEmpty().allMatch(CODE.asMatchPredicate());
    }

    @Test
    void validationSpeaksByKey() {
        var literal = Pattern.compile("@\\w+\\([^)]*\\bmessage = \"([^{\"][^\"]*)\"");
        var said = Source.java().stream()
                .flatMap(source -> source.matches(literal).map(found -> source.name() + ": " + found.group(1)));
        assertThat(said).isEmpty();
    }

    @Test
    void scriptsHaveNoWordsOfTheirOwn() {
        var shown = Pattern.compile(
                "(?:textContent|innerText|innerHTML|title|placeholder|ariaLabel) = [\"'`]\\s*(\\p{L}{2}[^\"'`$]*)");
        var said = Source.list(Source.MAIN.resolve(Path.of("resources", "static")), ".js").stream()
                .flatMap(source -> source.matches(shown).map(found -> source.name() + ": " + found.group(1)));
        assertThat(said).isEmpty();
    }

    private static List<String> placeholders(String sentence) {
        return Stream.of(sentence)
                .flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(found -> found.group().replaceAll("[^\\d]", ""))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
