package id.tameng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The main job, from end to end: a customer writes, an agent answers, she writes again, and a colleague sees all of it
/// without touching anything.
class RunningHeartTests {

    private static final String CUSTOMER = "kartika@pelanggan-jauh.test";
    private static final String SUBJECT = "Kipas angin datang patah";
    private static final String FIRST_ID = "awal-1@pelanggan-jauh.test";

    private final DemoFloor floor = DemoFloor.open();

    @Test
    void aCustomerWritesAnAgentAnswersAndTheAnswerComesBackToTheSameTicket() throws Exception {
        var dewi = floor.signIn("dewi");
        var rian = floor.signIn("rian");
        dewi.navigate("/inbox/unassigned");
        rian.navigate("/inbox/unassigned");

        floor.mail(CUSTOMER, "halo@demo.tameng.test", firstMail());

        assertThat(row(rian)).isVisible();
        row(dewi).click();
        assertThat(messages(dewi).getByText("kipasnya patah di bagian baling-baling"))
                .isVisible();
        var number = number(dewi);
        rian.navigate("/tickets/" + number);

        answer(dewi, "Mohon maaf atas kipasnya, Bu Kartika. Hari ini kami kirim gantinya.");

        assertThat(messages(rian).getByText("Hari ini kami kirim gantinya")).isVisible();
        var reply = awaitReply();
        repliesToTheFirstMail(reply, number);

        floor.mail(CUSTOMER, reply.getReplyTo()[0].toString(), secondMail(reply));

        assertThat(messages(dewi).getByText("Terima kasih, saya tunggu").first())
                .isVisible();
        assertThat(messages(rian).getByText("Terima kasih, saya tunggu").first())
                .isVisible();
        ticketsOfTheCustomerAreOne();
    }

    private static Locator row(Page page) {
        return page.locator(".ticket-row", new Page.LocatorOptions().setHasText(SUBJECT));
    }

    private static Locator messages(Page page) {
        return page.locator("article.message");
    }

    private static String number(Page page) {
        page.waitForURL(Pattern.compile(".*/tickets/CS-.*"));
        return page.url().replaceFirst(".*/tickets/(CS-[0-9-]+).*", "$1");
    }

    private static void answer(Page page, String text) {
        page.locator("trix-editor").click();
        page.keyboard().type(text);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kirim").setExact(true))
                .click();
        assertThat(messages(page).getByText(text)).isVisible();
    }

    private MimeMessage awaitReply() {
        return Objects.requireNonNull(await().atMost(Duration.ofSeconds(30)).until(this::findReply, Objects::nonNull));
    }

    private @Nullable MimeMessage findReply() throws MessagingException {
        for (var mail : floor.world().getReceivedMessages()) {
            if (mail.getHeader("Auto-Submitted") == null
                    && Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                            .contains(CUSTOMER)) {
                return mail;
            }
        }
        return null;
    }

    private static void repliesToTheFirstMail(MimeMessage reply, String number) throws Exception {
        assertThat(reply.getHeader("In-Reply-To", null)).isEqualTo("<" + FIRST_ID + ">");
        assertThat(reply.getHeader("References", " ")).contains("<" + FIRST_ID + ">");
        assertThat(reply.getMessageID()).matches("<.+@demo\\.tameng\\.test>").doesNotContain(FIRST_ID);
        assertThat(reply.getSubject()).isEqualTo("Re: " + SUBJECT + " [" + number + "]");
        assertThat(reply.getReplyTo()[0].toString()).matches("halo\\+.+@demo\\.tameng\\.test");
        assertThat(reply.getFrom()[0].toString()).contains("Dewi").doesNotContain("Lestari");
    }

    private void ticketsOfTheCustomerAreOne() {
        assertThat(floor.program()
                        .ask("SELECT count(DISTINCT ticket_id) FROM message WHERE author_address = '" + CUSTOMER + "'"))
                .isOne();
    }

    private static String firstMail() {
        return """
                From: Kartika Sari <%s>
                To: halo@demo.tameng.test
                Subject: %s
                Message-ID: <%s>
                Date: Sat, 21 Nov 2026 09:00:00 +0700

                Selamat pagi, kipasnya patah di bagian baling-baling waktu saya buka.
                """.formatted(CUSTOMER, SUBJECT, FIRST_ID);
    }

    /// As a mail program answers: only the reply's Message-ID leads back.
    private static String secondMail(MimeMessage reply) throws MessagingException {
        return """
                From: Kartika Sari <%s>
                To: halo@demo.tameng.test
                Subject: Balasan saya
                Message-ID: <kedua-2@pelanggan-jauh.test>
                In-Reply-To: %s
                References: <%s> %s
                Date: Sat, 21 Nov 2026 09:30:00 +0700

                Terima kasih, saya tunggu ya.

                Pada Sab, 21 Nov 2026 pukul 09.10 Dewi menulis:
                > Mohon maaf atas kipasnya
                """.formatted(CUSTOMER, reply.getMessageID(), FIRST_ID, reply.getMessageID());
    }
}
