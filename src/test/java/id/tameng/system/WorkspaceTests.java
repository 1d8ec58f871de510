package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Agents at work: each test takes a ticket that nobody has taken before it.
class WorkspaceTests extends RunningTameng {

    private static final Pattern TICKET = Pattern.compile("/tickets/CS-\\d\\d-\\d+");

    @Test
    void opensATicketBesideTheListAndKeepsTheList() {
        var dewi = at("dewi");
        openFirst(dewi);
        assertThat(dewi).hasURL(TICKET);
        assertThat(dewi.locator(".list")).isVisible();
        assertThat(dewi.locator(".thread .message").first()).isVisible();
        assertThat(dewi.locator(".ticket-row[aria-current]")).hasCount(1);
    }

    @Test
    void showsAReplyToAColleagueWithoutReloading() {
        var dewi = at("dewi");
        openFirst(dewi);
        var bayu = at("bayu");
        bayu.navigate(dewi.url());
        assertThat(bayu.locator("trix-editor")).isVisible();

        write(dewi, "Kami cek dulu ya, Kak.");
        dewi.getByRole(AriaRole.BUTTON, named("Kirim")).click();

        assertThat(bayu.locator(".message-reply").last()).containsText("Kami cek dulu ya, Kak.");
        assertThat(dewi.locator(".message-reply").last()).containsText("Kami cek dulu ya, Kak.");
        assertThat(dewi.locator("trix-editor")).hasText("");
        assertThat(bayu.locator(".thread-facts")).containsText("Menunggu pelanggan");
    }

    @Test
    void keepsWhatIsBeingTypedWhenSomethingChanges() {
        var dewi = at("dewi");
        openFirst(dewi);
        var bayu = at("bayu");
        bayu.navigate(dewi.url());
        write(bayu, "Saya juga sedang menulis");

        write(dewi, "Saya jawab lebih dulu.");
        dewi.keyboard().press("Control+Enter");

        assertThat(bayu.locator(".composer-notice")).isVisible();
        assertThat(bayu.locator("trix-editor")).hasText("Saya juga sedang menulis");
        bayu.getByRole(AriaRole.BUTTON, named("Kirim")).click();
        assertThat(bayu.locator(".composer-newer")).containsText("Saya jawab lebih dulu.");
        assertThat(bayu.locator("trix-editor")).hasText("Saya juga sedang menulis");
        bayu.getByRole(AriaRole.BUTTON, named("Kirim saja")).click();
        assertThat(dewi.locator(".message-reply").last()).containsText("Saya juga sedang menulis");
    }

    /// Who leaves a ticket open all day must not find her computer busy with it.
    @Test
    void restsWhenNothingHappens() {
        var dewi = at("dewi");
        openFirst(dewi);
        assertThat(dewi.locator("#handling_status")).isVisible();
        var endless = dewi.evaluate(
                "document.getAnimations().filter(one => one.effect.getTiming().iterations === Infinity).length");
        org.assertj.core.api.Assertions.assertThat(endless).isEqualTo(0);
    }

    @Test
    void writesANoteThatSaysItIsInternal() {
        var dewi = at("dewi");
        openFirst(dewi);
        dewi.keyboard().press("n");
        assertThat(dewi.getByText("Catatan internal · pelanggan tidak melihat")).isVisible();
        assertThat(dewi.locator("trix-editor")).isFocused();
        dewi.keyboard().type("Gudang bilang besok.");
        dewi.keyboard().press("Control+Enter"); // without a breath: the last letters must not be lost
        assertThat(dewi.locator(".message-note").last()).containsText("Gudang bilang besok.");
        assertThat(dewi.locator(".message-note .message-kind").last()).hasText("Catatan internal");
    }

    @Test
    void assignsAndSolvesByKeyAndTakesItBack() {
        var dewi = at("dewi");
        openFirst(dewi);
        dewi.keyboard().press("a");
        assertThat(dewi.locator(".thread-assignee")).hasText("Dewi Lestari");
        dewi.keyboard().press("e");
        assertThat(dewi.locator(".thread-facts .status")).hasText("Selesai");
        dewi.getByRole(AriaRole.BUTTON, named("Urungkan")).click();
        assertThat(dewi.locator(".thread-facts .status")).hasText("Terbuka");
    }

    @Test
    void movesAlongTheListByKeyAndShowsTheSheet() {
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/all"));
        assertThat(dewi.locator(".ticket-row").first()).isVisible();
        dewi.keyboard().press("j");
        assertThat(dewi.locator(".ticket-row").first()).isFocused();
        dewi.keyboard().press("j");
        dewi.keyboard().press("o");
        assertThat(dewi.locator(".ticket-row[aria-current]"))
                .hasAttribute("href", dewi.locator(".ticket-row").nth(1).getAttribute("href"));
        dewi.keyboard().press("?");
        assertThat(dewi.getByRole(AriaRole.DIALOG)).isVisible();
    }

    @Test
    void showsOnePaneAtATimeOnAPhone() {
        var dewi = at("dewi", PHONE, ColorScheme.LIGHT);
        openFirst(dewi);
        assertThat(dewi.locator(".list")).isHidden();
        assertThat(dewi.locator(".thread-subject")).isVisible();
        dewi.getByLabel("Kembali ke daftar").click();
        assertThat(dewi.locator(".list")).isVisible();
        var overflow = dewi.evaluate("document.documentElement.scrollWidth > innerWidth");
        org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(false);
    }

    private void openFirst(Page page) {
        page.navigate(url("/inbox/unassigned"));
        freeRow(page).click();
        assertThat(page.locator(".thread-subject")).isVisible();
        assertThat(page.locator("trix-editor")).isVisible();
    }
}
