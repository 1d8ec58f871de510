package id.tameng.tickets.web;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class InboxRowsTests {

    private static final Pattern STATE = Pattern.compile("data-state=\"([^\"]+)\"");
    private static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");

    private final MockMvcTester web;
    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final Teams teams;
    private final Colleagues colleagues;
    private Cookie agent;
    private long team;

    @Autowired
    InboxRowsTests(
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

    @BeforeEach
    void hire() {
        team = teams.add("Tim daftar " + System.nanoTime());
        agent = colleagues.signIn(colleagues.hire("agent", team));
    }

    @Test
    void aReloadBringsOnlyWhatTheBrowserDoesNotShow() throws IOException {
        var first = mail("Kardus basah", IncomingMessage.Belonging.NONE);
        var second = mail("Warna keliru", IncomingMessage.Belonging.NONE);
        var shown = states(text(list("")));
        assertThat(shown.split(" ")).hasSize(2);

        assertThat(text(list(shown)))
                .contains("id=\"ticket_" + first.ticket() + "\"", "id=\"ticket_" + second.ticket() + "\"")
                .doesNotContain("Kardus basah", "Warna keliru");

        mail("Re: Kardus basah", new IncomingMessage.Belonging(first.ticket(), null));
        mail("Baru datang", IncomingMessage.Belonging.NONE);
        assertThat(text(list(shown))).contains("Kardus basah", "Baru datang").doesNotContain("Warna keliru");
    }

    @Test
    void nonsenseAboutKnownRowsBringsThemAll() throws IOException {
        mail("Kardus basah", IncomingMessage.Belonging.NONE);
        assertThat(text(list("<script> 1-2-3 ../ " + "x".repeat(300)))).contains("Kardus basah");
    }

    @Test
    void aPackedPageIsTheSamePage() throws IOException {
        mail("Kardus basah – €5 & “lain”", IncomingMessage.Belonging.NONE);
        var plain = text(list(""));
        var packed = web.get()
                .uri("/inbox/unassigned")
                .header("Turbo-Frame", "list")
                .header("Accept-Encoding", "gzip, br")
                .cookie(agent)
                .exchange()
                .getResponse();
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    private MockHttpServletResponse list(String known) {
        var answer = web.get()
                .uri("/inbox/unassigned")
                .header("Turbo-Frame", "list")
                .header(KnownRows.HEADER, known)
                .cookie(agent)
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String states(String list) {
        return STATE.matcher(list)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    private Placed mail(String subject, IncomingMessage.Belonging belonging) {
        var message = new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                belonging,
                Contact.email("daftar@contoh.test", "Siti"),
                List.of(),
                List.of(),
                subject,
                "Halo",
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                MORNING);
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }
}
