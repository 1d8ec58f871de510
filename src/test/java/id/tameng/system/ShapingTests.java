package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writing cases down, fields, views and the board, as agents use them.
class ShapingTests extends RunningTameng {

    private static final LocatorAssertions.ContainsTextOptions REMINDED =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final JdbcClient jdbc;

    @Autowired
    ShapingTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void asksForWhatTheTypeRequiresAndKeepsWhatWasTyped() {
        var dewi = at("dewi");
        var number = openFirst(dewi);
        give(number, type("Keluhan", "summary", "solution", "cause"));

        dewi.keyboard().press("e");
        assertThat(dewi.getByRole(AriaRole.DIALOG)).isVisible();
        dewi.getByLabel("Ringkasan").fill("Paket tertukar.");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan & selesaikan")).click();
        assertThat(dewi.locator("#doc_solution-error")).isVisible();
        assertThat(dewi.locator("#doc_cause-error")).isVisible();
        assertThat(dewi.locator("#doc_summary-error")).hasCount(0);
        assertThat(dewi.getByLabel("Ringkasan")).hasValue("Paket tertukar.");

        dewi.getByLabel("Solusi").fill("Dikirim ulang.");
        dewi.locator("input[name=cause][value=logistics]").check();
        dewi.keyboard().press("Control+Enter");
        assertThat(dewi.locator(".thread-facts .status")).hasText("Selesai");
        assertThat(dewi.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(dewi.locator("#documentation-panel")).containsText("Dikirim ulang.");
        assertThat(dewi.locator("#documentation-panel")).containsText("Versi sebelumnya");
    }

    @Test
    void handsTheDocumentationToWhoeverComesNext() {
        var dewi = at("dewi");
        var number = openFirst(dewi);
        dewi.keyboard().press("d");
        dewi.getByLabel("Langkah yang diambil").fill("Sudah ditanyakan ke gudang.");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan saja")).click();
        assertThat(dewi.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(dewi.locator(".handover")).hasCount(0);

        var bayu = at("bayu");
        bayu.navigate(url("/tickets/" + number));
        assertThat(bayu.locator(".handover")).containsText("Serah terima dari Dewi Lestari");
        assertThat(bayu.locator(".handover")).containsText("Sudah ditanyakan ke gudang.");
    }

    @Test
    void remindsTheOwnerOfAFollowUp() {
        var dewi = at("dewi");
        openFirst(dewi);
        dewi.keyboard().press("d");
        dewi.getByLabel("Apa yang perlu ditindaklanjuti").fill("Telepon soal refund");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan saja")).click();
        assertThat(dewi.locator("#doc_task_date-error")).isVisible();
        dewi.getByLabel("Tanggal").fill("2027-01-05");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan saja")).click();
        assertThat(dewi.locator("#documentation-panel")).containsText("Telepon soal refund");

        jdbc.sql("UPDATE follow_up SET due_at = now() WHERE title = 'Telepon soal refund'")
                .update();
        assertThat(dewi.locator("#flash")).containsText("Sudah waktunya: Telepon soal refund", REMINDED);
        assertThat(dewi.locator("#counter-tasks .rail-count")).isVisible();

        dewi.navigate(url("/tasks"));
        var task = dewi.locator(".task")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Telepon soal refund"));
        assertThat(dewi.locator(".tasks-overdue")).containsText("Telepon soal refund");
        task.getByRole(AriaRole.BUTTON).first().click();
        assertThat(task).hasCount(0);
        dewi.getByRole(AriaRole.BUTTON, named("Urungkan")).click();
        assertThat(task).hasCount(1);
    }

    @Test
    void keepsTheCountOfASavedViewLive() {
        var dewi = at("dewi");
        var number = openFirst(dewi);
        jdbc.sql("UPDATE ticket SET tags = '{khusus}' WHERE number = :number")
                .param("number", number)
                .update();
        dewi.navigate(url("/views/new"));
        dewi.getByLabel("Nama").fill("Label khusus");
        dewi.getByRole(AriaRole.BUTTON, named("Tambah syarat")).click();
        dewi.getByLabel("Tentang").nth(1).selectOption("tag");
        dewi.getByLabel("Nilai", new Page.GetByLabelOptions().setExact(true)).fill("khusus");
        dewi.getByLabel("Nilai", new Page.GetByLabelOptions().setExact(true)).press("Tab");
        assertThat(dewi.locator(".view-preview")).hasText("Sekarang 1 tiket.");
        assertThat(dewi.getByLabel("Nama")).hasValue("Label khusus");
        dewi.getByRole(AriaRole.BUTTON, named("Simpan")).click();
        assertThat(dewi.locator(".list-title")).hasText("Label khusus");
        assertThat(dewi.locator(".ticket-row")).hasCount(1);
        var count = dewi.locator(".saved-views .view")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Label khusus"))
                .locator(".view-count");
        assertThat(count).containsText("1");

        var bayu = at("bayu");
        bayu.navigate(url("/tickets/" + number));
        assertThat(bayu.locator("#handling_status")).isVisible();
        bayu.locator("#handling_status").selectOption("spam");
        assertThat(count).containsText("0", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(dewi.locator(".ticket-row")).hasCount(0);
    }

    @Test
    void movesACardByKeyboardAndBack() {
        var dewi = at("dewi");
        dewi.navigate(url("/boards/all"));
        var card = dewi.locator("#lane_2 .card-ticket").first();
        card.waitFor();
        var id = card.getAttribute("id");
        card.locator("summary").focus();
        dewi.keyboard().press("Enter");
        card.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Menunggu internal"))
                .focus();
        dewi.keyboard().press("Enter");
        assertThat(dewi.locator("#lane_3 #" + id)).isVisible();
        assertThat(dewi.locator("#lane_2 #" + id)).hasCount(0);
        dewi.getByRole(AriaRole.BUTTON, named("Urungkan")).click();
        assertThat(dewi.locator("#lane_2 #" + id)).isVisible();
    }

    private long type(String name, String... required) {
        return jdbc.sql("INSERT INTO ticket_type (name, required) VALUES (:name, :required) RETURNING id")
                .param("name", name)
                .param("required", required)
                .query(Long.class)
                .single();
    }

    private void give(String number, long type) {
        jdbc.sql("UPDATE ticket SET type_id = :type WHERE number = :number")
                .param("type", type)
                .param("number", number)
                .update();
    }

    /// @return its number
    private String openFirst(Page page) {
        page.navigate(url("/inbox/unassigned"));
        page.locator(".ticket-row").first().click();
        assertThat(page.locator("trix-editor")).isVisible();
        return page.locator(".thread-number").innerText();
    }
}
