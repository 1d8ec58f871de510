package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class BounceTests {

    @Test
    void readsTheStandardReport() {
        var bounce = bounce("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", """
                --b

                Surat tidak terkirim.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.contoh.id

                Final-Recipient: rfc822; Budi@Contoh.id
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 user
                 unknown
                --b
                Content-Type: text/rfc822-headers

                From: halo@demo.tameng.test
                Message-ID:
                 <asli@demo.tameng.test>
                --b--
                """);
        assertThat(bounce)
                .isEqualTo(
                        new Bounce("budi@contoh.id", "5.1.1", true, "550 5.1.1 user unknown", "asli@demo.tameng.test"));
    }

    @Test
    void tellsADelayFromAFailure() {
        var bounce = bounce("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", """
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx

                Final-Recipient: rfc822; a@x.id
                Action: delayed
                Status: 4.4.1
                --b
                Content-Type: message/rfc822

                Message-ID: <asli@demo.tameng.test>

                isi
                --b--
                """);
        assertThat(bounce).isEqualTo(new Bounce("a@x.id", "4.4.1", false, null, "asli@demo.tameng.test"));
    }

    @Test
    void takesSuccessForNoBounce() {
        var mail = daemon("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n", """
                --b
                Content-Type: message/delivery-status

                Final-Recipient: rfc822; a@x.id
                Action: delivered
                Status: 2.0.0
                --b--
                """);
        assertThat(mail.bounce()).isNull();
        assertThat(mail.automation()).isEqualTo(Automation.AUTO_REPLY);
    }

    @Test
    void readsQmail() {
        var bounce = bounce("", """
                Hi. This is the qmail-send program at mx.contoh.id.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <budi@contoh.id>:
                Sorry, no mailbox here by that name. (#5.1.1)

                --- Below this line is a copy of the message.

                Return-Path: <halo@demo.tameng.test>
                Message-ID: <asli@demo.tameng.test>
                To: budi@contoh.id
                """);
        assertThat(bounce.recipient()).isEqualTo("budi@contoh.id");
        assertThat(bounce.status()).isEqualTo("5.1.1");
        assertThat(bounce.permanent()).isTrue();
        assertThat(bounce.originalMessageId()).isEqualTo("asli@demo.tameng.test");
    }

    @Test
    void readsPostfixTextEximAndExchange() {
        var postfix = bounce("", "<a@x.id>: host mx.x.id[192.0.2.1] said: 452 4.2.2 mailbox full\n");
        assertThat(postfix)
                .returns("a@x.id", Bounce::recipient)
                .returns("4.2.2", Bounce::status)
                .returns(false, Bounce::permanent);
        var exim = bounce("X-Failed-Recipients: b@x.id\n", "  b@x.id\n    550 no such user\n");
        assertThat(exim)
                .returns("b@x.id", Bounce::recipient)
                .returns("5.0.0", Bounce::status)
                .returns(true, Bounce::permanent);
        var exchange = bounce("", """
                Your message to c@x.id couldn't be delivered.
                Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'

                Original message headers:
                Message-ID: <asli@demo.tameng.test>
                """);
        assertThat(exchange)
                .returns("c@x.id", Bounce::recipient)
                .returns("5.1.10", Bounce::status)
                .returns("asli@demo.tameng.test", Bounce::originalMessageId);
    }

    @Test
    void acceptsADaemonWithoutDomain() {
        var mail = Eml.read(
                "Return-Path: <>\nFrom: MAILER-DAEMON (Mail System)\nSubject: Undelivered\n\n<a@x.id>: 550 no\n");
        assertThat(mail.from().address()).isEqualTo("mailer-daemon");
        assertThat(mail.automation()).isEqualTo(Automation.BOUNCE);
    }

    private static Bounce bounce(String headers, String body) {
        var mail = daemon(headers, body);
        assertThat(mail.automation()).isEqualTo(Automation.BOUNCE);
        return Objects.requireNonNull(mail.bounce());
    }

    private static ParsedMail daemon(String headers, String body) {
        return Eml.read("From: MAILER-DAEMON@mx.contoh.id\nTo: halo@demo.tameng.test\nSubject: failure notice\n"
                + headers + "\n" + body);
    }
}
