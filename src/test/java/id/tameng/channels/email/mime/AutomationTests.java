package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE|X-Mailer: Thunderbird",
                "NONE|Auto-Submitted: no",
                "AUTO_REPLY|Auto-Submitted: auto-replied",
                "AUTO_REPLY|Auto-Submitted: auto-replied; owner-email=\"x@y\"",
                "BULK|Auto-Submitted: auto-generated",
                "BULK|Precedence: bulk",
                "BULK|Precedence: Junk",
                "BULK|Precedence: list",
                "AUTO_REPLY|Precedence: auto_reply",
                "BULK|List-Id: <berita.contoh.id>",
                "AUTO_REPLY|X-Auto-Response-Suppress: All",
                "AUTO_REPLY|Return-Path: <>",
                "NONE|Return-Path: <siti@contoh.id>",
                "AUTO_REPLY|X-Autoreply: yes",
                "BULK|X-Loop: milis@contoh.id",
                "LOOP|X-Loop: tameng",
                "LOOP|X-Tameng-Loop: 1",
                "BOUNCE|X-Failed-Recipients: a@x.id",
            })
    void tellsMachinesByTheirHeaders(Automation expected, String header) {
        assertThat(Eml.of(header + "\n", "isi").automation()).isEqualTo(expected);
    }

    @Test
    void recognisesOutOfOfficeOfExchange() {
        var mail =
                subject("Automatic reply: Pesanan", "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\n");
        assertThat(mail.automation()).isEqualTo(Automation.AUTO_REPLY);
    }

    @Test
    void believesASubjectOnlyOnAnAnswer() {
        assertThat(subject("Balasan otomatis: Pesanan", "In-Reply-To: <a@x>\n").automation())
                .isEqualTo(Automation.AUTO_REPLY);
        assertThat(subject("Out of office: cuti", "In-Reply-To: <a@x>\n").automation())
                .isEqualTo(Automation.AUTO_REPLY);
        assertThat(subject("Out of office lamp rusak", "").automation()).isEqualTo(Automation.NONE);
        assertThat(subject("Re: Automatic reply: Pesanan", "In-Reply-To: <a@x>\n")
                        .automation())
                .isEqualTo(Automation.NONE);
    }

    @Test
    void tellsReadReceiptsFromBounces() {
        var receipt = Eml.of(
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
                "--b\n\nDibaca\n--b--\n");
        assertThat(receipt.automation()).isEqualTo(Automation.AUTO_REPLY);
        assertThat(receipt.bounce()).isNull();
    }

    private static ParsedMail subject(String subject, String headers) {
        return Eml.read(Eml.HEAD.replace("Subject: Pesanan", "Subject: " + subject) + headers + "\nSaya sedang cuti.");
    }
}
