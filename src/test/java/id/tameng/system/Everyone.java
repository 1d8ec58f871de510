package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;

/// Whether a page lets everyone in: nothing serious by axe's rules, colours also by night, no sideways scrolling on a
/// phone.
final class Everyone {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int PHONE = 390;

    private Everyone() {}

    static void canUse(Page page, String where) {
        canUseNow(page, where);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(page, axe(page).withRules(List.of("color-contrast")), where + " by night");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /// In the colours in which it is shown.
    static void canUseNow(Page page, String where) {
        check(page, axe(page), where);
    }

    static void canUseOnAPhone(Page page, String where) {
        page.setViewportSize(PHONE, 800);
        canUseNow(page, where + " on a phone");
        fits(page, where);
        page.setViewportSize(RunningTameng.DESK, 900);
    }

    static void fitsAPhone(Page page, String where) {
        page.setViewportSize(PHONE, 800);
        fits(page, where);
        page.setViewportSize(RunningTameng.DESK, 900);
    }

    private static void fits(Page page, String where) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(where + " on a phone")
                .isEqualTo(PHONE);
    }

    /// What is in order need not be told in full.
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    /// The legacy mode spares a page of its own for each run, but cannot look into the frames of mails.
    private static void check(Page page, AxeBuilder axe, String where) {
        var grave = axe.setLegacyMode(page.frames().size() == 1).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
        assertThat(grave).as(where).extracting(Everyone::describe).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml() + " "
                + rule.getNodes().getFirst().getFailureSummary();
    }
}
