package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.tameng.customers.Contact;
import id.tameng.tickets.Automation;
import id.tameng.tickets.ChannelAccounts;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A hard day at the desk, and what stands between it and the people there.
class CareTests extends RunningTameng {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final List<ChannelAccounts> accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    CareTests(
            MessageIntake intake,
            TransactionTemplate transaction,
            List<ChannelAccounts> accounts,
            JdbcClient jdbc,
            Clock clock) {
        this.intake = intake;
        this.transaction = transaction;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void anAbusiveMailIsFoldedWarnedAboutHandedOverAndReported() {
        var mail = mail("Dasar goblok kalian semua! Paket saya belum sampai dari hari Senin.");
        var dewi = at("dewi");
        dewi.navigate(url("/tickets/" + mail.number()));
        assertThat(dewi.locator(".fold-line")).containsText("inti: Paket saya belum sampai dari hari Senin.");
        assertThat(dewi.getByText("goblok")).not().isVisible();
        dewi.getByText("Tampilkan kata aslinya").click();
        assertThat(dewi.locator(".fold-words .message-text")).containsText("goblok");

        dewi.getByRole(AriaRole.LINK, named("Tegur dengan sopan")).click();
        dewi.getByRole(AriaRole.BUTTON, named("Kirim teguran")).click();
        assertThat(dewi.locator("#flash")).containsText("Teguran terkirim.");
        assertThat(dewi.locator(".care-steps")).containsText("Teguran");
        assertThat(dewi.locator(".fold-words[open]")).isVisible();

        dewi.getByRole(AriaRole.LINK, named("Serahkan ke penyelia")).click();
        dewi.locator("#conduct-to").selectOption("Bayu Prasetyo");
        dewi.getByRole(AriaRole.BUTTON, named("Serahkan")).click();
        assertThat(dewi.locator("#flash")).containsText("Tiket sudah di tangan penyelia.");
        assertThat(dewi.locator(".thread-assignee")).containsText("Bayu Prasetyo");

        dewi.locator(".thread-subject").click();
        dewi.keyboard().press("!");
        dewi.getByLabel("Ancaman").check();
        dewi.locator("#report-note").fill("Saya tidak mau lagi menghadapinya.");
        dewi.getByRole(AriaRole.BUTTON, named("Laporkan sekarang")).click();
        assertThat(dewi.locator("#flash")).containsText("Laporan Anda masuk.");
        dewi.getByRole(AriaRole.LINK, named("Lihat laporan")).click();
        assertThat(dewi.locator(".care")).containsText("Utuh sejak dibekukan");
        Everyone.canUseNow(dewi, "the reporter's report");

        long report = jdbc.sql("SELECT id FROM care_case WHERE ticket_id = :ticket")
                .param("ticket", mail.ticket())
                .query(Long.class)
                .single();
        theSupervisorSeesTheTicketAndNotTheReport(mail, report);
        theOfficerAnswers(report);
        dewi.reload();
        assertThat(dewi.locator(".care")).containsText("Ratna Puspita · menjawab");
    }

    private void theSupervisorSeesTheTicketAndNotTheReport(Placed mail, long report) {
        var bayu = at("bayu");
        bayu.navigate(url("/tickets/" + mail.number()));
        assertThat(bayu.locator(".fold-line")).isVisible();
        assertThat(bayu.locator(".care-steps")).containsText("Teguran");
        assertThat(bayu.locator("body")).not().containsText("Saya tidak mau lagi menghadapinya.");
        assertThat(bayu.locator(".rail").getByText("Laporan")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        bayu.navigate(url("/care/cases/" + report)).status())
                .isEqualTo(403);
        org.assertj.core.api.Assertions.assertThat(
                        bayu.navigate(url("/care/reports/" + report)).status())
                .isEqualTo(404);
    }

    private void theOfficerAnswers(long report) {
        var ratna = at("ratna");
        ratna.navigate(url("/care/cases/" + report));
        assertThat(ratna.locator(".care")).containsText("Saya tidak mau lagi menghadapinya.");
        assertThat(ratna.locator(".rail-item[aria-current]")).containsText("Laporan");
        Everyone.canUseNow(ratna, "a case");
        ratna.getByRole(AriaRole.BUTTON, named("Kirim jawaban")).click();
        assertThat(ratna.locator("#flash")).containsText("Pelapor sudah diberi tahu.");
    }

    @Test
    void aPauseNeedsNobodysLeave() {
        var rian = at("rian");
        rian.navigate(url("/care/pause"));
        Everyone.canUseNow(rian, "choosing a pause");
        rian.getByRole(AriaRole.BUTTON, named("2 menit")).click();
        assertThat(rian.locator(".pause-left")).containsText("1:");
        Everyone.canUseNow(rian, "a pause");
        rian.getByRole(AriaRole.BUTTON, named("Saya sudah siap")).click();
        assertThat(rian.locator("#flash")).containsText("Selamat kembali.");
    }

    @Test
    void aCustomerInDistressIsNeverLeftOrBlocked() {
        var mail = mail("Anjing kalian. Saya sudah tidak sanggup lagi, saya mau bunuh diri.");
        for (var person : List.of("dewi", "bayu")) {
            var page = at(person);
            page.navigate(url("/tickets/" + mail.number()));
            assertThat(page.locator(".distress")).containsText("119 ext. 8 (SEJIWA)");
            assertThat(page.locator(".fold")).hasCount(0);
            assertThat(page.locator(".care-panel")).containsText("mungkin dalam bahaya");
            assertThat(page.getByRole(AriaRole.LINK, named("Serahkan ke penyelia")))
                    .isVisible();
            for (var step : List.of("Tegur dengan sopan", "Akhiri percakapan", "Blokir sementara")) {
                assertThat(page.getByRole(AriaRole.LINK, named(step))).hasCount(0);
            }
            Everyone.canUseNow(page, "somebody in distress");
        }
    }

    @Test
    void aFalseAlarmIsCalledOffAndTheAlarmCanComeBack() {
        var mail = mail("Anjing kalian. Saya sudah tidak sanggup lagi, saya mau bunuh diri.");
        var dewi = at("dewi");
        dewi.navigate(url("/tickets/" + mail.number()));
        assertThat(dewi.locator(".message-mood")).containsText("sangat tertekan");
        dewi.locator(".distress a").press("Enter");
        assertThat(dewi.locator(".sheet")).containsText("Nomor bantuan di atas pesan ini hilang.");
        Everyone.canUseNow(dewi, "calling an alarm off");
        dewi.getByRole(AriaRole.BUTTON, named("Ya, bukan bahaya")).click();
        assertThat(dewi.locator("#flash")).containsText("Tanda bahaya dicabut.");
        assertThat(dewi.locator(".distress")).hasCount(0);
        assertThat(dewi.locator(".fold-line")).isVisible();
        assertThat(dewi.getByRole(AriaRole.LINK, named("Tegur dengan sopan"))).isVisible();

        dewi.locator("#flash").getByText("Urungkan").click();
        assertThat(dewi.locator(".distress")).isVisible();
        assertThat(dewi.getByRole(AriaRole.LINK, named("Tegur dengan sopan"))).hasCount(0);
    }

    @Test
    void wordsAreAtHandAndTheDraftIsLookedAt() {
        var mail = mail("Kok lama sekali ya?");
        var dewi = at("dewi");
        dewi.navigate(url("/tickets/" + mail.number()));
        write(dewi, "Itu kesalahan Anda sendiri.");
        assertThat(dewi.locator(".wording-hint")).containsText("Bisa terasa menyalahkan");
        dewi.locator(".wording-phrases summary").click();
        dewi.locator(".phrase").first().click();
        assertThat(dewi.locator("trix-editor")).containsText("Saya mengerti Anda kesal");
        Everyone.canUseNow(dewi, "words beside the composer");
    }

    @Test
    void thanksAreKeptForWhoeverEarnedThem() {
        var dewi = at("dewi");
        dewi.navigate(url("/care/thanks"));
        assertThat(dewi.locator(".care")).containsText("Sabar dan cepat sekali bantuannya");
        var rian = at("rian");
        rian.navigate(url("/care/thanks"));
        assertThat(rian.locator(".care")).not().containsText("Sabar dan cepat sekali bantuannya");
    }

    @Test
    void everyPageWorksOnAPhoneAndInTheDark() {
        var mail = mail("Dasar goblok kalian semua! Paket saya belum sampai dari hari Senin.");
        var dewi = at("dewi", PHONE, ColorScheme.DARK);
        for (var path : List.of(
                "/tickets/" + mail.number(),
                "/care",
                "/care/thanks",
                "/care/reports",
                "/care/pause",
                "/profile/shield")) {
            dewi.navigate(url(path));
            assertThat(dewi.locator("main")).isVisible();
            Everyone.canUseNow(dewi, path);
            fits(dewi, path);
        }
        var bayu = at("bayu", PHONE, ColorScheme.DARK);
        bayu.navigate(url("/care/blocks"));
        Everyone.canUseNow(bayu, "/care/blocks");
        fits(bayu, "/care/blocks");
    }

    private static void fits(Page page, String path) {
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(path)
                .isEqualTo(true);
    }

    private Placed mail(String text) {
        var box = accounts.stream()
                .flatMap(channel -> channel.list().stream())
                .filter(account -> account.address().address().startsWith("halo@"))
                .findFirst()
                .orElseThrow();
        var message = new IncomingMessage(
                box.channel(),
                box.id(),
                box.team(),
                Duration.ofDays(7),
                Belonging.NONE,
                Contact.email("perlindungan" + COUNT.incrementAndGet() + "@contoh.test", "Siti"),
                List.of(),
                List.of(),
                "Paket saya",
                text,
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                clock.instant());
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }
}
