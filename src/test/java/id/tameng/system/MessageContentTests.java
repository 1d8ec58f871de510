package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes in with a mail, and what is put into an answer.
class MessageContentTests extends RunningTameng {

    private static final String FILES = """
            names => {
              const transfer = new DataTransfer()
              for (const name of names) transfer.items.add(new File([`isi ${name}`], name, { type: "text/plain" }))
              return transfer
            }
            """;

    private static final String PASTE = """
            (editor, clipboardData) => editor.dispatchEvent(
              new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
            """;

    private final Post post;

    @Autowired
    MessageContentTests(Acceptance acceptance, JdbcClient jdbc) {
        post = new Post(acceptance, jdbc);
    }

    @Test
    void fetchesPicturesFromElsewhereOnlyWhenAsked() throws NotAccepted {
        post.bring(Letter.of("Rina <rina@luar.test>", "halo@demo.tameng.test")
                .subject("Foto dari luar")
                .header("MIME-Version", "1.0")
                .header("Content-Type", "text/html; charset=utf-8")
                .body("<p>Lihat fotonya: <img src=\"https://gambar.luar.test/a.png\" alt=\"foto\"></p>"));
        var dewi = at("dewi");
        List<String> asked = new CopyOnWriteArrayList<>();
        dewi.context().route("https://gambar.luar.test/**", Route::abort);
        dewi.context().onRequest(request -> asked.add(request.url()));
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".ticket-row", new Page.LocatorOptions().setHasText("Foto dari luar"))
                .click();
        var mail = dewi.frameLocator("iframe.mail");
        assertThat(mail.getByText("Lihat fotonya")).isVisible();
        assertThat(asked).noneMatch(address -> address.contains("gambar.luar.test"));

        mail.getByText("Tampilkan gambar").click();
        dewi.context().waitForCondition(() -> asked.contains("https://gambar.luar.test/a.png"));
    }

    @Test
    void sendsFilesThatWereDroppedAndPasted() {
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".ticket-row").nth(4).click();
        write(dewi, "Berikut berkasnya.");

        dewi.locator("form.composer")
                .dispatchEvent(
                        "drop", Map.of("dataTransfer", dewi.evaluateHandle(FILES, List.of("nota.txt", "faktur.txt"))));
        dewi.locator("trix-editor").evaluate(PASTE, dewi.evaluateHandle(FILES, List.of("tempel.txt")));
        assertThat(dewi.locator(".composer .chip[data-upload]")).hasCount(3);
        dewi.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus lampiran faktur.txt"))
                .click();
        dewi.getByRole(AriaRole.BUTTON, named("Kirim")).click();

        var files = dewi.locator(".message-reply").last().locator(".file");
        assertThat(files).hasText(new Pattern[] {Pattern.compile("nota.txt"), Pattern.compile("tempel.txt")});
        assertThat(dewi.locator(".composer .chip")).hasCount(0);
        var pasted = dewi.request().get(url(files.last().getAttribute("href")));
        assertThat(pasted.text()).isEqualTo("isi tempel.txt");
    }
}
