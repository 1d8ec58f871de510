package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How customers feel, from the mail to the report.
class InsightTests extends RunningTameng {

    private final Post post;

    @Autowired
    InsightTests(Acceptance acceptance, JdbcClient jdbc) {
        post = new Post(acceptance, jdbc);
    }

    @Test
    void angerShowsAtOnceIsExplainedCorrectedAndStaysSo() throws NotAccepted {
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/unassigned"));
        post.bring(Letter.of("Wulan <wulan@luar.test>", "halo@demo.tameng.test")
                .subject("Oven meledak")
                .body("Saya marah besar! Ovennya rusak parah, kalian penipu semua, bohong terus!!!"));
        var row = dewi.locator(".ticket-row", new Page.LocatorOptions().setHasText("Oven meledak"));
        assertThat(row.locator(".mood")).containsText("marah");
        row.click();
        var message = dewi.locator(".message-inbound").first();
        message.locator(".mood-button").press("Enter");
        var why = message.locator(".why");
        assertThat(why.locator(".why-reasons")).containsText(Pattern.compile("marah|penipu"));
        if (why.locator(".fold-words summary").isVisible()) {
            why.locator(".fold-words summary").click();
        }
        assertThat(why.locator(".why-text")).containsText("Ovennya rusak parah");
        assertThat(why.locator("mark.why-mark").first()).isVisible();
        Everyone.canUseNow(dewi, "reasons");

        why.getByText("Kurang tepat? Perbaiki").click();
        why.getByLabel("Perasaan pelanggan").selectOption("disappointed");
        why.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Simpan perbaikan"))
                .click();
        assertThat(why.locator(".why-correction")).containsText("marah → kecewa");
        assertThat(message.locator(".mood-button")).containsText("diperbaiki");
        dewi.keyboard().press("Escape");
        assertThat(why).isHidden();
        dewi.reload();
        assertThat(dewi.locator(".message-inbound .mood-button").first()).containsText("kecewa");
        assertThat(row.locator(".mood")).containsText("kecewa");
        assertThat(dewi.locator("#mood-panel .mood-now")).containsText("kecewa");
    }

    @Test
    void listsAreNarrowedByMoodInViewsAndInSearch() {
        var bayu = at("bayu");
        bayu.navigate(url("/inbox/all"));
        bayu.locator("#saved-views a", new Page.LocatorOptions().setHasText("Perlu ditenangkan"))
                .click();
        assertThat(bayu.locator("#list .mood").first()).hasText(Pattern.compile("marah|kecewa|tertekan"));
        bayu.navigate(url("/inbox/all"));
        bayu.keyboard().press("f");
        var upset = bayu.locator(".list-mood", new Page.LocatorOptions().setHasText("kecewa, marah"));
        assertThat(upset).isVisible();
        reloadOf("list", bayu);
        assertThat(upset).isVisible();
        upset.press("Enter");
        assertThat(bayu).hasURL(Pattern.compile("mood=upset"));
        assertThat(bayu.locator("#list .list-moods summary")).containsText("kecewa, marah");
        assertThat(bayu.locator("#list .mood").first()).hasText(Pattern.compile("marah|kecewa|tertekan"));
        bayu.locator("#list .ticket-row").first().click();
        assertThat(bayu.locator(".thread-subject")).isVisible();
        bayu.reload();
        assertThat(bayu.locator("#list .list-moods summary")).containsText("kecewa, marah");
        bayu.navigate(url("/search?q=mood:marah"));
        assertThat(bayu.locator(".search-hit").first()).isVisible();
        assertThat(bayu.locator(".search-complaints")).hasCount(0);
        bayu.navigate(url("/search?q=mood:lapar"));
        assertThat(bayu.locator(".search-complaints")).containsText("lapar");
    }

    /// As if a ticket had just changed; ends when the frame shows it.
    private static void reloadOf(String frame, Page page) {
        page.evaluate("""
                frame => new Promise(done => {
                  document.getElementById(frame).addEventListener("turbo:frame-load", () => done(), { once: true })
                  dispatchEvent(new CustomEvent("live:changed", { detail: new Set(["*"]) }))
                })
                """, frame);
    }

    @Test
    void reportLeadsToTickets() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var bayu = at("bayu", DESK, scheme);
            bayu.locator(".rail a", new Page.LocatorOptions().setHasText("Suara pelanggan"))
                    .click();
            assertThat(bayu.locator(".insight-table tbody tr").first()).isVisible();
            Everyone.canUseNow(bayu, "report");
            bayu.getByLabel("Waktu").selectOption("90");
            assertThat(bayu).hasURL(Pattern.compile("days=90"));
            bayu.locator(".insight-table a").first().click();
            assertThat(bayu.locator(".insight-examples li").first()).isVisible();
            Everyone.canUseNow(bayu, "topic");
            bayu.locator(".insight-example-head a").first().click();
            assertThat(bayu).hasURL(Pattern.compile("/tickets/CS-"));
        }
    }

    @Test
    void fitsAPhone() {
        var sari = at("sari", PHONE, ColorScheme.LIGHT);
        for (var path : List.of("/insight", "/insight/topics/none", "/insight/model", "/inbox/all?mood=upset")) {
            sari.navigate(url(path));
            org.assertj.core.api.Assertions.assertThat(
                            sari.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .as(path)
                    .isEqualTo(false);
            Everyone.canUseNow(sari, path);
        }
    }
}
