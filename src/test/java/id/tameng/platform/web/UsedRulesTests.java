package id.tameng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class UsedRulesTests {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");

    @Test
    void keepsRulesOfKnownClasses() {
        var rules = new UsedRules("btn\nbtn-primary");

        assertThat(rules.of("/* a */body{a:b}.btn.btn-primary,.btn .icon{c:d}.carousel{e:f}"))
                .isEqualTo("body{a:b}.btn.btn-primary{c:d}");
    }

    @Test
    void looksIntoMediaQueriesAndLeavesFramesAlone() {
        var rules = new UsedRules("btn");

        assertThat(rules.of("@media print{.btn{a:b}.carousel{c:d}}@media (x){.toast{a:b}}@keyframes spin{to{e:f}}"))
                .isEqualTo("@media print{.btn{a:b}}@keyframes spin{to{e:f}}");
    }

    @Test
    void keepsWhatSpeaksOfUnknownClassesByTheirAbsence() {
        assertThat(new UsedRules("btn").of(".btn:not(.nobody){a:b}.btn:is(.x,.btn){c:d}"))
                .isEqualTo(".btn:not(.nobody){a:b}.btn:is(.x,.btn){c:d}");
    }

    @Test
    void listNamesEveryClassOfTablerThatPagesUseAndNoOther() throws IOException {
        var used = words("src/main/jte", "src/main/resources/static/js");
        used.retainAll(offered());

        assertThat(new ClassPathResource("tabler-classes.txt").getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(String.join("\n", used) + "\n");
    }

    private static Set<String> offered() throws IOException {
        var tabler = new ClassPathResource(Assets.location("tabler.css")).getContentAsString(StandardCharsets.UTF_8);
        return CLASS.matcher(tabler).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static NavigableSet<String> words(String... folders) throws IOException {
        var words = new TreeSet<String>();
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    WORD.matcher(Files.readString(file)).results().forEach(found -> words.add(found.group()));
                }
            }
        }
        return words;
    }
}
