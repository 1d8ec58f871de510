package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import id.tameng.tickets.planned.PlannedSending;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two people on one ticket, and what they write.
class WritingTests extends RunningTameng {

    private static final double HALF_A_MINUTE = 32_000;

    private final MovableClock clock;
    private final PlannedSending sending;

    @Autowired
    WritingTests(MovableClock clock, PlannedSending sending) {
        this.clock = clock;
        this.sending = sending;
    }

    @Test
    void showsWhoElseReadsAndAnswersUntilSheLeaves() {
        var dewi = at("dewi");
        var ticket = take(dewi);
        var bayu = at("bayu");
        bayu.navigate(ticket);
        assertThat(dewi.locator(".presence-person")).containsText("Bayu Prasetyo sedang membaca");
        write(bayu, "Saya bantu jawab");
        assertThat(dewi.locator(".presence-person")).containsText("sedang membalas");
        bayu.navigate(url("/inbox/all"));
        assertThat(dewi.locator(".presence-person")).not().containsText("sedang");
    }

    @Test
    void keepsADraftForAnyDeviceAndShowsWhoseItIs() {
        var dewi = at("dewi");
        var ticket = take(dewi);
        write(dewi, "Setengah kalimat");
        assertThat(dewi.locator(".composer-saved")).hasText("Draf tersimpan");

        var phone = at("dewi");
        phone.navigate(ticket);
        assertThat(phone.locator("trix-editor")).hasText("Setengah kalimat");

        var bayu = at("bayu");
        bayu.navigate(ticket);
        dewi.context().close();
        phone.context().close();
        assertThat(bayu.locator(".presence-person"))
                .containsText("Draf Dewi Lestari", new ContainsTextOptions().setTimeout(HALF_A_MINUTE));
        assertThat(bayu.locator(".presence-person")).not().containsText("Setengah");
    }

    @Test
    void marksADraftInTheListsOfOthersUntilItIsSent() {
        var dewi = at("dewi");
        take(dewi);
        var number = dewi.locator(".thread-number").textContent();
        var bayu = at("bayu");
        bayu.navigate(url("/inbox/all"));
        write(dewi, "Kami cek, Kak.");
        var row = bayu.locator(".ticket-row[href^='/tickets/" + number + "']");
        assertThat(row.locator(".ticket-row-draft")).hasText("Draf Dewi Lestari");
        dewi.keyboard().press("Control+Enter");
        assertThat(row.locator(".ticket-row-draft")).hasCount(0);
        assertThat(dewi.locator("trix-editor")).hasText("");
    }

    @Test
    void bringsADeletedDraftBack() {
        var dewi = at("dewi");
        take(dewi);
        write(dewi, "Jangan hilang");
        dewi.getByRole(AriaRole.BUTTON, named("Hapus draf")).click();
        assertThat(dewi.locator("trix-editor")).hasText("");
        dewi.getByRole(AriaRole.BUTTON, named("Urungkan")).click();
        assertThat(dewi.locator("trix-editor")).hasText("Jangan hilang");
    }

    @Test
    void takesAReplyBackByKeyBeforeItGoes() {
        var dewi = at("dewi");
        take(dewi);
        int before = dewi.locator(".message").count();
        write(dewi, "Terlalu cepat terkirim");
        dewi.keyboard().press("Control+Enter");
        assertThat(dewi.locator(".sending")).containsText("Terkirim dalam");
        assertThat(dewi.locator("trix-editor")).hasText("");
        dewi.locator("body").press("u");
        assertThat(dewi.locator("trix-editor")).hasText("Terlalu cepat terkirim");
        assertThat(dewi.locator(".message")).hasCount(before);
        assertThat(dewi.locator("#flash")).containsText("Balasan ditarik");
    }

    @Test
    void plansAReplyForTomorrowMorningAndSendsItThen() {
        var dewi = at("dewi");
        take(dewi);
        int replies = dewi.locator(".message-reply").count();
        write(dewi, "Selamat pagi, paketnya sudah di jalan.");
        dewi.getByRole(AriaRole.BUTTON, named("Kirim nanti")).click();
        dewi.locator(".later-time", new Page.LocatorOptions().setHasText("Besok pagi"))
                .click();

        assertThat(dewi.locator(".planned")).containsText("Selamat pagi, paketnya sudah di jalan.");
        assertThat(dewi.locator(".planned-when")).containsText("08.00 WIB");
        assertThat(dewi.locator("trix-editor")).hasText("");
        assertThat(dewi.locator(".message-reply")).hasCount(replies);

        clock.pass(Duration.ofHours(36));
        sending.sendDue();
        assertThat(dewi.locator(".planned")).hasCount(0);
        assertThat(dewi.locator(".message-reply").last()).containsText("paketnya sudah di jalan");
        clock.reset();
    }

    @Test
    void bringsAPlannedReplyBackIntoTheComposer() {
        var dewi = at("dewi");
        take(dewi);
        write(dewi, "Ini bisa menunggu.");
        dewi.getByRole(AriaRole.BUTTON, named("Kirim nanti")).click();
        dewi.locator(".later-time").last().click();
        dewi.locator(".planned").getByText("Batalkan, jadikan draf").click();
        assertThat(dewi.locator("trix-editor")).hasText("Ini bisa menunggu.");
        assertThat(dewi.locator(".planned")).hasCount(0);
    }

    /// A ticket that nobody has taken yet.
    ///
    /// @return its address
    private String take(Page page) {
        page.navigate(url("/inbox/unassigned"));
        freeRow(page).click();
        assertThat(page.locator("trix-editor")).isVisible();
        page.keyboard().press("a");
        assertThat(page.locator(".thread-assignee")).hasText("Dewi Lestari");
        return page.url();
    }
}
