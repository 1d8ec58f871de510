package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.tameng.customers.Contact;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Working through tickets: many at once, put off, merged, hung on an incident. Each test brings tickets of its own.
class WorkingTests extends RunningTameng {

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    WorkingTests(MessageIntake intake, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void changesFiveHundredTicketsAndPutsThemBack() {
        var placed = mails(500, "banyak");
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".row-check").first().check(force());
        assertThat(dewi.locator("#bulk-form")).isVisible();
        dewi.locator(".bulk-all input").check();
        dewi.locator("#bulk-act").selectOption("priority:high");
        dewi.getByRole(AriaRole.BUTTON, named("Jalankan")).click();

        var progress = dewi.locator(".bulk-job .bulk-progress");
        assertThat(progress).isVisible();
        var all = progress.getAttribute("max");
        org.assertj.core.api.Assertions.assertThat(Integer.parseInt(all)).isGreaterThanOrEqualTo(500);
        assertThat(dewi.locator(".bulk-state")).containsText("Selesai", patiently());
        assertThat(progress).hasAttribute("value", all);
        org.assertj.core.api.Assertions.assertThat(count(placed, "priority = 'high'"))
                .isEqualTo(500);

        dewi.getByRole(AriaRole.BUTTON, named("Urungkan semua")).click();
        assertThat(dewi.locator(".bulk-what"))
                .hasText("Dikembalikan seperti semula", new HasTextOptions().setTimeout(20_000));
        assertThat(dewi.locator(".bulk-state")).containsText("Selesai", patiently());
        org.assertj.core.api.Assertions.assertThat(count(placed, "priority = 'high'"))
                .isZero();
    }

    @Test
    void choosesByKeyAndFromHereToThere() {
        mails(6, "pilih");
        var dewi = at("dewi");
        dewi.navigate(url("/inbox/unassigned"));
        assertThat(dewi.locator(".ticket-row").first()).isVisible();
        dewi.keyboard().press("j");
        dewi.keyboard().press("x");
        assertThat(dewi.locator(".bulk-count")).containsText("1 dipilih");
        for (int i = 0; i < 3; i++) {
            dewi.keyboard().press("j");
        }
        dewi.keyboard().press("Shift+X");
        assertThat(dewi.locator(".bulk-count")).containsText("4 dipilih");
        dewi.keyboard().press("x");
        assertThat(dewi.locator(".bulk-count")).containsText("3 dipilih");
        dewi.getByRole(AriaRole.BUTTON, named("Batal memilih")).click();
        assertThat(dewi.locator("#bulk-form")).hasCount(0);
        assertThat(dewi.locator(".row-check:checked")).hasCount(0);
    }

    @Test
    void choosesInASavedViewAndChangesAllOfIt() {
        var placed = mails(3, "tampilan");
        jdbc.sql("UPDATE ticket SET tags = '{bersama}' WHERE id = ANY (:ids)")
                .param("ids", placed.stream().map(Placed::ticket).toArray(Long[]::new))
                .update();
        long view = jdbc.sql("""
                        INSERT INTO saved_view (name, owner_id, owner_name, share, match, conditions, sorted_by, facts)
                        SELECT 'Bersama', id, name, 'personal', 'all',
                          '[{"subject": "TAG", "operator": "IS_ANY", "values": ["bersama"]}]'::jsonb, 'newest', '{status}'
                        FROM person WHERE email = 'dewi@demo.tameng.test'
                        RETURNING id
                        """).query(Long.class).single();
        var dewi = at("dewi");
        dewi.navigate(url("/views/" + view));
        assertThat(dewi.locator(".list-title")).hasText("Bersama");
        dewi.locator(".row-check").first().check(force());
        assertThat(dewi.locator(".bulk-count")).containsText("1 dipilih");
        dewi.locator(".bulk-all input").check();
        assertThat(dewi.locator(".bulk-count")).containsText("3 dipilih");
        dewi.locator("#bulk-act").selectOption("incident:");
        dewi.locator("#bulk-extra").fill("CS-99");
        dewi.getByRole(AriaRole.BUTTON, named("Jalankan")).click();
        assertThat(dewi.locator(".bulk-error")).hasText("Nomor tiket ini tidak ada.");
        assertThat(dewi.locator("#bulk-extra")).hasValue("CS-99");
        dewi.locator("#bulk-act").selectOption("priority:urgent");
        dewi.getByRole(AriaRole.BUTTON, named("Jalankan")).click();
        assertThat(dewi.locator(".bulk-sums")).containsText("3 berubah", patiently());
        org.assertj.core.api.Assertions.assertThat(count(placed, "priority = 'urgent'"))
                .isEqualTo(3);
    }

    @Test
    void putsATicketOffByKeyAndBringsItBack() {
        var placed = mails(1, "tunda").getFirst();
        var dewi = at("dewi");
        dewi.navigate(url("/tickets/" + placed.number() + "?view=unassigned"));
        assertThat(dewi.locator("#ticket_" + placed.ticket())).isVisible();
        dewi.keyboard().press("z");
        assertThat(dewi.getByRole(AriaRole.DIALOG)).isVisible();
        dewi.getByRole(AriaRole.BUTTON, named("Besok pagi 08.00")).click();
        assertThat(dewi.locator("#flash")).containsText("Ditunda sampai besok 08");
        assertThat(dewi.locator("#ticket_" + placed.ticket())).hasCount(0);
        dewi.getByRole(AriaRole.BUTTON, named("Urungkan")).click();
        assertThat(dewi.locator("#ticket_" + placed.ticket())).isVisible();
    }

    @Test
    void mergesAndTakesItBack() {
        var placed = mails(2, "gabung");
        var source = placed.getFirst();
        var target = placed.getLast();
        var dewi = at("dewi");
        dewi.navigate(url("/tickets/" + source.number()));
        assertThat(dewi.locator(".thread-subject")).isVisible();
        dewi.keyboard().press("m");
        dewi.locator("#merge-q").fill(target.number().toString());
        dewi.keyboard().press("Enter");
        dewi.locator("input[name=target]").check();
        dewi.getByRole(AriaRole.BUTTON, named("Lihat dulu")).click();
        dewi.locator("input[name=confirmed]").check();
        dewi.getByRole(AriaRole.BUTTON, named("Gabungkan ke " + target.number()))
                .click();
        assertThat(dewi.locator(".thread-number")).hasText(target.number().toString());
        assertThat(dewi.locator(".message")).hasCount(2);

        dewi.navigate(url("/tickets/" + source.number()));
        assertThat(dewi.locator(".thread-number")).hasText(target.number().toString());
        dewi.locator("#links-panel").scrollIntoViewIfNeeded();
        dewi.locator("#links-panel").getByRole(AriaRole.BUTTON).filter(undo()).click();
        assertThat(dewi.locator(".thread-number")).hasText(source.number().toString());
        assertThat(dewi.locator(".message")).hasCount(1);
    }

    @Test
    void tellsAndSolvesTenTicketsOfAnIncidentTogether() {
        var placed = mails(11, "insiden");
        var incident = placed.getFirst();
        var hanging = placed.subList(1, 11);
        jdbc.sql("UPDATE ticket SET account_id = (SELECT min(id) FROM mailbox) WHERE id = ANY (:ids)")
                .param("ids", placed.stream().map(Placed::ticket).toArray(Long[]::new))
                .update();
        var bayu = at("bayu");
        bayu.navigate(url("/inbox/unassigned"));
        hanging.forEach(
                one -> bayu.locator("#ticket_" + one.ticket() + " .row-check").check(force()));
        assertThat(bayu.locator(".bulk-count")).containsText("10 dipilih");
        bayu.locator("#bulk-act").selectOption("incident:");
        bayu.locator("#bulk-extra").fill(incident.number().toString());
        bayu.getByRole(AriaRole.BUTTON, named("Jalankan")).click();
        assertThat(bayu.locator(".bulk-state")).containsText("Selesai", patiently());

        bayu.navigate(url("/tickets/" + incident.number() + "/incident"));
        assertThat(bayu.locator(".incident-count")).containsText("10 tiket bergantung, 10 masih berjalan");
        bayu.fill("#incident-text", "Halo {nama}, pembayaran sudah normal lagi.");
        bayu.getByRole(AriaRole.BUTTON, named("Kirim ke semua")).click();
        assertThat(bayu.getByRole(AriaRole.BUTTON, named("Batalkan kirim"))).isVisible();
        bayu.getByRole(AriaRole.BUTTON, named("Batalkan kirim")).click();
        assertThat(bayu.locator(".bulk-state")).containsText("Dibatalkan");
        bayu.getByRole(AriaRole.BUTTON, named("Kirim ke semua")).click();
        assertThat(bayu.locator(".bulk-sums")).containsText("10 dikirim", new ContainsTextOptions().setTimeout(40_000));
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("""
                        SELECT count(*) FROM message
                        WHERE ticket_id = ANY (:ids) AND kind = 'reply' AND body_text = 'Halo Siti ' || split_part(
                          (SELECT p.address FROM participant AS p WHERE p.ticket_id = message.ticket_id), '@', 1)
                          || ', pembayaran sudah normal lagi.'
                        """)
                        .param("ids", hanging.stream().map(Placed::ticket).toArray(Long[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);

        bayu.navigate(url("/tickets/" + incident.number() + "/incident"));
        bayu.locator("input[name=ticket]").first().uncheck();
        bayu.getByRole(AriaRole.BUTTON, named("Selesaikan bersama")).click();
        assertThat(bayu.locator(".bulk-sums")).containsText("10 berubah", patiently());
        org.assertj.core.api.Assertions.assertThat(count(hanging, "status = 'solved'"))
                .isEqualTo(9);
        bayu.getByRole(AriaRole.BUTTON, named("Urungkan semua")).click();
        assertThat(bayu.locator(".bulk-what")).hasText("Dikembalikan seperti semula");
        assertThat(bayu.locator(".bulk-state")).containsText("Selesai", patiently());
        org.assertj.core.api.Assertions.assertThat(count(hanging, "status = 'solved'"))
                .isZero();
    }

    @Test
    void choosesOnAPhone() {
        mails(2, "ponsel");
        var dewi = at("dewi", PHONE, ColorScheme.LIGHT);
        dewi.navigate(url("/inbox/unassigned"));
        dewi.locator(".row-check").first().check(force());
        assertThat(dewi.locator("#bulk-form")).isVisible();
        var overflow = dewi.evaluate("document.documentElement.scrollWidth > innerWidth");
        org.assertj.core.api.Assertions.assertThat(overflow).isEqualTo(false);
    }

    List<Placed> mails(int count, String who) {
        long team = jdbc.sql("SELECT id FROM team WHERE name = 'Layanan Pelanggan'")
                .query(Long.class)
                .single();
        var mails = new ArrayList<IncomingMessage>();
        for (int i = 0; i < count; i++) {
            mails.add(mail(team, who + i + "@contoh.test"));
        }
        return transaction.execute(status -> intake.receive(mails));
    }

    private IncomingMessage mail(long team, String sender) {
        return new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                Belonging.NONE,
                Contact.email(sender, "Siti " + sender.replaceAll("@.*", "")),
                List.of(),
                List.of(),
                "Gangguan pembayaran",
                "Halo, saya tidak bisa membayar.",
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                clock.instant());
    }

    private long count(List<Placed> placed, String condition) {
        return jdbc.sql("SELECT count(*) FROM ticket WHERE id = ANY (:ids) AND " + condition)
                .param("ids", placed.stream().map(Placed::ticket).toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    private static Locator.FilterOptions undo() {
        return new Locator.FilterOptions().setHasText("Urungkan");
    }

    private static CheckOptions force() {
        return new CheckOptions().setForce(true);
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(20_000);
    }
}
