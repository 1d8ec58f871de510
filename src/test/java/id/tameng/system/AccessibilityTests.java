package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No page may keep anyone out, by day or by night, in either language.
class AccessibilityTests extends RunningTameng {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final JdbcClient jdbc;

    @Autowired
    AccessibilityTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({"id, LIGHT", "id, DARK", "en, LIGHT", "en, DARK"})
    void keepsNobodyOut(String language, ColorScheme scheme) {
        speak(language);
        try {
            var page = at("sari", DESK, scheme);
            for (var path : List.of("/inbox/unassigned", "/inbox/mine", "/inbox/all", "/customers", "/profile")) {
                page.navigate(url(path));
                page.locator("#main").waitFor();
                check(page, path);
            }
            page.navigate(url("/inbox/all"));
            page.locator(".ticket-row").first().click();
            page.locator("trix-editor").click();
            page.locator("#handling_status").waitFor();
            check(page, "thread");
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            check(page, "note");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            check(page, "keys");
        } finally {
            speak("id");
        }
    }

    private void speak(String language) {
        jdbc.sql("UPDATE person SET language = :language WHERE email = 'sari@demo.tameng.test'")
                .param("language", language)
                .update();
    }

    private static void check(Page page, String where) {
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(grave).as(where).extracting(AccessibilityTests::describe).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                + rule.getNodes().getFirst().getFailureSummary();
    }
}
