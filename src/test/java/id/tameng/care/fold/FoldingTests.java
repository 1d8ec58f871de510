package id.tameng.care.fold;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.customers.Contact;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Teams;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class FoldingTests {

    private static final String HARSH = "Dasar goblok kalian semua! Paket saya belum sampai sejak Senin.";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MockMvcTester web;
    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final Teams teams;
    private final Colleagues colleagues;

    @Autowired
    FoldingTests(
            MockMvcTester web,
            MessageIntake intake,
            TransactionTemplate transaction,
            Teams teams,
            Colleagues colleagues) {
        this.web = web;
        this.intake = intake;
        this.transaction = transaction;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    @Test
    void harshWordsWaitBehindAClickAndTheNeedDoesNot() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        var placed = mail(team, "Paket", HARSH, null);

        var thread = page("/tickets/" + placed.number(), cookie);
        assertThat(thread).contains("kata kasar disembunyikan", "Paket saya belum sampai sejak Senin.");
        assertThat(thread.indexOf("goblok")).isGreaterThan(thread.indexOf("<details class=\"fold-words\""));
        assertThat(page("/inbox/unassigned", cookie))
                .contains("kata kasar disembunyikan · inti: Paket saya belum sampai sejak Senin.")
                .doesNotContain("goblok");
    }

    @Test
    void subjectsAndMailsWithFormattingAreFoldedToo() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        var placed = mail(team, "CS kalian anjing semua", HARSH, "<p><b>Dasar goblok</b> kalian semua!</p>");

        var thread = page("/tickets/" + placed.number(), cookie);
        assertThat(thread).doesNotContain("CS kalian anjing semua");
        assertThat(thread.indexOf("/messages/" + placed.message() + "/html"))
                .isGreaterThan(thread.indexOf("<details class=\"fold-words\""));
    }

    @Test
    void ofAThreatNothingIsLeftThatIsTurnedToTheReader() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        mail(
                team,
                "Uang saya",
                "Awas kamu ya, aku tahu kantormu di mana. Kutunggu di depan pintu, kuhajar kamu. Refund pesanan saya hari ini.",
                null);

        assertThat(page("/inbox/unassigned", cookie))
                .contains("inti: Refund pesanan saya hari ini.")
                .doesNotContain("kantormu", "Kutunggu");
    }

    @Test
    void everyoneChoosesForHerself() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var brave = colleagues.signIn(colleagues.hire("agent", team));
        var other = colleagues.signIn(colleagues.hire("agent", team));
        var placed = mail(team, "Paket", HARSH, null);

        assertThat(web.put()
                        .uri("/profile/shield")
                        .param("level", "off")
                        .cookie(brave)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(303);
        assertThat(page("/tickets/" + placed.number(), brave)).doesNotContain("kata kasar disembunyikan");
        assertThat(page("/tickets/" + placed.number(), other)).contains("kata kasar disembunyikan");
        assertThat(page("/inbox/unassigned", brave)).contains("goblok");
        assertThat(page("/inbox/unassigned", other)).doesNotContain("goblok");
    }

    @Test
    void distressIsShownAtOnceWithWhomToCall() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        var placed = mail(team, "Tolong", "Anjing kalian. Saya sudah tidak sanggup, saya mau bunuh diri saja.", null);

        assertThat(page("/tickets/" + placed.number(), cookie))
                .contains("mungkin dalam bahaya", "119 ext. 8 (SEJIWA)", "112")
                .doesNotContain("fold-words");
    }

    @Test
    void findingsDoNotShoutEither() {
        long team = teams.add("Tim lipat " + COUNT.incrementAndGet());
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        var placed = mail(team, "Kardus penyok", HARSH, null);

        assertThat(page("/search?q=" + placed.number(), cookie))
                .contains("kata kasar disembunyikan")
                .doesNotContain("goblok");
    }

    private String page(String uri, Cookie cookie) {
        var answer = web.get().uri(uri).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Placed mail(long team, String subject, String text, @Nullable String html) {
        var message = new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                IncomingMessage.Belonging.NONE,
                Contact.email("lipat" + COUNT.incrementAndGet() + "@contoh.test", "Siti"),
                List.of(),
                List.of(),
                subject,
                text,
                null,
                html,
                List.of(),
                null,
                null,
                Automation.NONE,
                Instant.parse("2026-11-20T02:00:00Z"));
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }
}
