package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finding things again, by the box and by the command bar.
class FindingTests extends RunningTameng {

    private static final Pattern TICKET = Pattern.compile("/tickets/CS-\\d\\d-\\d+");

    private final JdbcClient jdbc;

    @Autowired
    FindingTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The index follows the demo within seconds.
    @BeforeAll
    void awaitIndex() {
        org.awaitility.Awaitility.await()
                .until(() -> count("SELECT count(*) FROM message WHERE NOT EXISTS (SELECT FROM"
                                + " search_document WHERE place = message.id)")
                        == 0);
    }

    @Test
    void findsByTypoAndMarksTheWord() {
        var dewi = at("dewi");
        dewi.keyboard().press("/");
        assertThat(dewi.getByRole(AriaRole.COMBOBOX, named("Cari tiket, pelanggan, dan pesan")))
                .isFocused();
        dewi.keyboard().type("pengirimann");
        dewi.keyboard().press("Enter");
        assertThat(dewi.locator(".search-meant strong")).hasText("pengiriman");
        assertThat(dewi.locator(".search-hit mark").first())
                .containsText(Pattern.compile("irim", Pattern.CASE_INSENSITIVE));
        dewi.locator(".search-hit").first().click();
        assertThat(dewi).hasURL(TICKET);
        dewi.navigate(url("/search"));
        assertThat(dewi.locator(".search-recents")).containsText("pengirimann");
        dewi.getByRole(AriaRole.BUTTON, named("Lupakan \"pengirimann\"")).click();
        assertThat(dewi.locator(".search-recents", new Page.LocatorOptions().setHasText("pengirimann")))
                .hasCount(0);
    }

    @Test
    void findsACustomerByPhoneHoweverItIsWritten() {
        var phone = jdbc.sql("""
                        SELECT i.value || '|' || c.name FROM customer_identity AS i JOIN customer AS c ON c.id = i.customer_id
                        WHERE i.kind = 'phone' AND i.value LIKE '+62%' ORDER BY i.id LIMIT 1
                        """).query(String.class).single().split("\\|");
        var bayu = at("bayu");
        bayu.navigate(url("/search?q=" + phone[0].replace("+62", "0").replaceAll("(\\d{4})(?=\\d)", "$1-")));
        assertThat(bayu.locator(".search-name").first()).hasText(phone[1]);
    }

    @Test
    void explainsAFilterItDoesNotKnowAndSuggestsWhileTyping() {
        var bayu = at("bayu");
        bayu.navigate(url("/search?q=paket+status:entah+sudah:dikirim"));
        assertThat(bayu.locator(".search-complaints")).containsText("Status \"entah\" tidak ada");
        assertThat(bayu.locator(".search-complaints")).containsText("Saringan \"sudah\"");
        bayu.locator("#search-q").fill("paket sta");
        assertThat(bayu.locator(".search-suggestion")).hasText(Pattern.compile("status:"));
        bayu.keyboard().press("ArrowDown");
        bayu.keyboard().press("Enter");
        bayu.keyboard().type("sol");
        assertThat(bayu.locator(".search-suggestion").first()).containsText("status:solved");
        bayu.keyboard().press("ArrowDown");
        bayu.keyboard().press("Tab");
        bayu.keyboard().press("Enter");
        assertThat(bayu.locator(".search-hit .status").first()).hasText("Selesai");
    }

    @Test
    void showsNothingThatThePersonMayNotOpen() {
        var hidden = jdbc.sql("""
                        SELECT number FROM ticket
                        WHERE team_id NOT IN (
                            SELECT team_id FROM team_member WHERE person_id = (
                              SELECT id FROM person WHERE email = 'rian@demo.tameng.test'))
                          AND assignee_id IS DISTINCT FROM (SELECT id FROM person WHERE email = 'rian@demo.tameng.test')
                        ORDER BY id DESC LIMIT 1
                        """).query(String.class).single();
        var bayu = at("bayu");
        bayu.navigate(url("/search?q=" + hidden));
        assertThat(bayu.locator(".search-hit-number").first()).hasText(hidden);
        var rian = at("rian");
        rian.navigate(url("/search?q=" + hidden));
        assertThat(rian.locator(".search-hit-number", new Page.LocatorOptions().setHasText(hidden)))
                .hasCount(0);
    }

    @Test
    void commandsByKeyboardAlone() {
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/unassigned"));
        dewi.keyboard().press("Control+k");
        var field = dewi.getByRole(AriaRole.COMBOBOX, named("bilah perintah"));
        assertThat(field).isFocused();
        dewi.keyboard().type("selesai");
        assertThat(dewi.locator(".command[aria-selected=true]")).containsText("Selesai");
        dewi.keyboard().press("Enter");
        assertThat(dewi).hasURL(Pattern.compile("/inbox/solved"));
        assertThat(dewi.locator(".list-title")).hasText("Selesai"); // the address changes before the page does
        dewi.keyboard().press("Control+k");
        assertThat(dewi.locator(".command").first()).containsText("Selesai");
        dewi.keyboard().type("paket");
        assertThat(dewi.locator(".command", new Page.LocatorOptions().setHasText("CS-"))
                        .first())
                .isVisible();
        dewi.keyboard().press("Escape");
        assertThat(field).isHidden();
    }

    @Test
    void actsOnThePageFromTheCommandBarAndShowsItsKey() {
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/all"));
        dewi.locator(".ticket-row").first().click();
        assertThat(dewi.locator("trix-editor")).isVisible();
        dewi.locator("trix-editor").click();
        dewi.keyboard().press("Control+k");
        assertThat(dewi.getByRole(AriaRole.COMBOBOX, named("bilah perintah"))).isFocused();
        dewi.keyboard().type("catatan");
        assertThat(dewi.locator(".command[aria-selected=true] kbd")).hasText("n");
        dewi.keyboard().press("Enter");
        assertThat(dewi.getByText("Catatan internal · pelanggan tidak melihat")).isVisible();
    }

    @Test
    void answersToAKeyOfOnesOwn() {
        var made = at("rian");
        made.navigate(url("/profile/keys"));
        made.locator("#key-help").fill("j");
        made.getByRole(AriaRole.BUTTON, named("Simpan")).click();
        assertThat(made.locator("#keys-problem")).containsText("tiket berikutnya");
        made.locator("#key-help").fill("b");
        made.getByRole(AriaRole.BUTTON, named("Simpan")).click();
        assertThat(made.locator(".flash-message")).containsText("Pintasan disimpan");
        assertThat(made.locator("#key-help")).hasValue("b");
        made.locator("h1").click();
        made.keyboard().press("?");
        made.keyboard().press("b");
        assertThat(made.locator(".keys-sheet [data-keys-action='?'] kbd")).hasText("b");
        made.keyboard().press("Escape");
        made.getByRole(AriaRole.BUTTON, named("Kembalikan seperti semula")).click();
        assertThat(made.locator("#key-help")).hasValue("?");
    }

    @Test
    void keepsNobodyOut() {
        for (var scheme : Set.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = at("sari", DESK, scheme);
            for (var path : Set.of("/search", "/search?q=paket+warna:biru", "/profile/keys")) {
                page.navigate(url(path));
                Everyone.canUseNow(page, path);
            }
            page.keyboard().press("Control+k");
            assertThat(page.locator(".command").first()).isVisible();
            Everyone.canUseNow(page, "command bar");
        }
    }

    @Test
    void fitsAPhone() {
        var page = at("bayu", PHONE, ColorScheme.LIGHT);
        for (var path : Set.of("/search", "/search?q=paket", "/profile/keys")) {
            page.navigate(url(path));
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .as(path)
                    .isEqualTo(false);
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
