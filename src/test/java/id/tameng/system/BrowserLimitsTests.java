package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Old browsers, bad lines, no scripts: the desk goes on as well as it can, and says when it cannot.
class BrowserLimitsTests extends RunningTameng {

    private static final int PATIENCE = 30_000;

    @Test
    void seesChangesInEveryTabWithoutSharedWorkers() {
        var old = browser(new NewContextOptions());
        old.addInitScript("delete window.SharedWorker");
        var first = signIn(old.newPage(), "dewi", url("/login"));
        var ticket = anyTicket(first);
        first.navigate(ticket);
        assertThat(first.locator("trix-editor")).isVisible();
        var second = old.newPage();
        second.navigate(ticket);
        assertThat(second.locator("trix-editor")).isVisible();
        org.assertj.core.api.Assertions.assertThat(first.evaluate("typeof SharedWorker"))
                .isEqualTo("undefined");

        reply(at("bayu"), ticket, "Sudah saya tanyakan ke gudang.");

        assertThat(lastReply(first)).containsText("Sudah saya tanyakan ke gudang.");
        assertThat(lastReply(second)).containsText("Sudah saya tanyakan ke gudang.");
    }

    @Test
    void saysThatTheLineIsCutAndCatchesUpWhenItIsMended() throws IOException {
        var dewi = at("dewi");
        var ticket = anyTicket(dewi);
        try (var line = new Line(port())) {
            var rian = signIn(browser(new NewContextOptions()).newPage(), "dewi", line.url("/login"));
            rian.navigate(line.url(ticket.substring(url("").length())));
            assertThat(rian.locator("trix-editor")).isVisible();
            var offline = rian.locator(".offline");
            assertThat(offline).isHidden();

            line.cut();
            assertThat(offline).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
            assertThat(offline).containsText("Terputus");
            reply(dewi, ticket, "Terkirim selagi terputus.");
            assertThat(rian.getByText("Terkirim selagi terputus.")).hasCount(0);

            line.mend();
            assertThat(offline).isHidden(new IsHiddenOptions().setTimeout(PATIENCE));
            assertThat(lastReply(rian)).containsText("Terkirim selagi terputus.");
        }
    }

    @Test
    void readsAndAnswersWithoutAScript() {
        var dewi = at("dewi", new NewContextOptions().setJavaScriptEnabled(false));
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".ticket-row").nth(2).click();
        assertThat(dewi.locator(".thread .message").first()).isVisible();

        dewi.getByLabel("Isi pesan").fill("Kami kirim ulang hari ini, Kak.");
        dewi.setInputFiles("input[name=files]", file("resi.txt"));
        dewi.getByRole(AriaRole.BUTTON, named("Kirim")).click();

        assertThat(lastReply(dewi)).containsText("Kami kirim ulang hari ini, Kak.");
        assertThat(lastReply(dewi).locator(".file")).containsText("resi.txt");
        assertThat(dewi.locator(".thread-facts")).containsText("Menunggu pelanggan");
        assertThat(dewi.locator(".flash-message")).isVisible();
    }

    @Test
    void notesAndHandlesWithoutAScript() {
        var dewi = at("dewi", new NewContextOptions().setJavaScriptEnabled(false));
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".ticket-row").nth(3).click();

        dewi.getByText("Catatan", new Page.GetByTextOptions().setExact(true)).click();
        dewi.getByLabel("Isi pesan").fill("Stok tinggal dua.");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan catatan")).click();
        assertThat(dewi.locator(".message-note").last()).containsText("Stok tinggal dua.");

        dewi.getByRole(AriaRole.LINK, named("Penanganan")).click();
        assertThat(dewi.locator(".rail")).isVisible();
        dewi.getByLabel("Prioritas").selectOption("urgent");
        dewi.locator("form", new Page.LocatorOptions().setHasText("Prioritas"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(dewi.locator(".thread-facts .priority")).hasText("Mendesak");
    }

    /// One of the older ones, which no other test opens.
    private String anyTicket(Page page) {
        page.navigate(url("/inbox/all"));
        return url(page.locator(".ticket-row").nth(20).getAttribute("href"));
    }

    private static void reply(Page page, String ticket, String text) {
        page.navigate(ticket);
        write(page, text);
        page.getByRole(AriaRole.BUTTON, named("Kirim")).click();
        assertThat(lastReply(page)).containsText(text);
    }

    private static Locator lastReply(Page page) {
        return page.locator(".message-reply").last();
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "JNE 0123".getBytes(StandardCharsets.UTF_8));
    }
}
