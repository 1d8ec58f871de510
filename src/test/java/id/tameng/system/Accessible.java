package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Set;

/// Nothing on this page keeps anyone out, as far as axe can tell.
final class Accessible {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessible() {}

    static void check(Page page, String where) {
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                                        + rule.getNodes().getFirst().getFailureSummary())
                        .toList();
        assertThat(grave).as(where).isEmpty();
    }
}
