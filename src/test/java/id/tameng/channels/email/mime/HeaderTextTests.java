package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?B?UGVzYW5hbiDwn5iK?=|Pesanan 😊",
                "=?UTF-8?Q?Pesanan_=F0=9F=98=8A?=|Pesanan 😊",
                "=?utf-8?B?8J+Y?= =?utf-8?B?ig==?=|😊",
                "=?utf-8?Q?=F0=9F?= =?utf-8?Q?=98=8A_ya?=|😊 ya",
                "=?utf-8?Q?ada spasi di dalam?=|ada spasi di dalam",
                "=?utf-8?B?SGFsbw?=|Halo",
                "=?utf-8*id?Q?Halo?=|Halo",
                "=?x-unknown?Q?Caf=E9?=|Café",
                "=?iso-8859-1?Q?Caf=E9?= biasa =?utf-8?Q?=C3=A9?=|Café biasa é",
                "=?iso-2022-jp?B?GyRCQ21KOBsoQg==?=|注文",
                "Re: =?utf-8?Q?a?==?utf-8?Q?b?=|Re: ab",
                "=?utf-8?X?rusak?= tetap|=?utf-8?X?rusak?= tetap",
                "100% =? bukan kata|100% =? bukan kata",
                "=?utf-8?Q?tanda=tanya=3D?=|tanda=tanya=",
                "=?utf-8?Q?tanpa_akhir|tanpa akhir",
            })
    void readsEncodedWordsHoweverTheyAreBroken(String header, String subject) {
        assertThat(subject(header)).isEqualTo(subject);
    }

    @Test
    void readsRawEightBitSubjects() {
        assertThat(subject("Pesanan 😊 belum")).isEqualTo("Pesanan 😊 belum");
        var latin = (Eml.HEAD.replace("Subject: Pesanan", "Subject: Caf\u00E9") + "\nisi")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Eml.read(latin).subject()).isEqualTo("Café");
    }

    @Test
    void unfoldsAndShortensSubjects() {
        assertThat(subject("satu\n dua\n\ttiga")).isEqualTo("satu dua tiga");
        assertThat(subject("x".repeat(100_000))).hasSize(Limits.SUBJECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 1 Jun 2026 10:00:00 +0700|2026-06-01T03:00:00Z",
                "1 Jun 2026 10:00 +0700|2026-06-01T03:00:00Z",
                "Sen, 1 Mei 2026 10:00:00 WIB|2026-05-01T03:00:00Z",
                "1-Jun-26 10:00:00 GMT+0700|2026-06-01T03:00:00Z",
                "Mon Jun 1 10:00:00 2026|2026-06-01T10:00:00Z",
                "2026-06-01T10:00:00+07:00|2026-06-01T03:00:00Z",
                "Mon, 1 Jun 2026 10:00:00 (hari Senin)|2026-06-01T10:00:00Z",
            })
    void readsDatesOfManyPrograms(String header, Instant date) {
        assertThat(Eml.read(Eml.HEAD.replace("Mon, 1 Jun 2026 10:00:00 +0700", header) + "\nisi")
                        .date())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"kemarin", "99 Jun 2026 10:00", "1 Jun 9999 10:00", "0-0-0", "1 Jun 2026 99:99"})
    void hasNoDateRatherThanAWrongOne(String header) {
        assertThat(Eml.read(Eml.HEAD.replace("Mon, 1 Jun 2026 10:00:00 +0700", header) + "\nisi")
                        .date())
                .isNull();
    }

    @Test
    void listsThreadIdsOnceAndWithoutBrackets() {
        var mail =
                Eml.of("In-Reply-To: Your mail of Monday <a@x>\nReferences: <r@x> <a@x>\n\t<a@x><b@x> <c@x\n", "isi");
        assertThat(mail.messageId()).isEqualTo("m1@contoh.id");
        assertThat(mail.inReplyTo()).containsExactly("a@x");
        assertThat(mail.references()).containsExactly("r@x", "a@x", "b@x", "c@x");
    }

    @Test
    void keepsRootAndNewestOfAnEndlessChain() {
        var chain = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            chain.append(" <").append(i).append("@x>");
        }
        var references = Eml.of("References:" + chain + "\n", "isi").references();
        assertThat(references).hasSize(Limits.REFERENCES).startsWith("0@x").endsWith("499@x");
    }

    @Test
    void readsParametersInAllTheirForms() {
        Map.of(
                        "attachment; filename*=UTF-8''nota%20baru%20%F0%9F%98%8A.pdf", "nota baru 😊.pdf",
                        "attachment; filename*0*=UTF-8''nota%F0%9F; filename*1*=%98%8A; filename*2=.pdf", "nota😊.pdf",
                        "attachment; filename=\"=?utf-8?B?bm90YS5wZGY=?=\"", "nota.pdf",
                        "attachment; filename=nota bulan juni.pdf; size=12", "nota bulan juni.pdf",
                        "attachment; filename*=nota%2Epdf", "nota.pdf",
                        "attachment; filename=\"nota \\\"a\\\".pdf\"", "nota _a_.pdf",
                        "attachment; filename*0=\"no\"; filename*1=\"ta.pdf\"", "nota.pdf",
                        "attachment; filename=\"nota 100%.pdf", "nota 100%.pdf")
                .forEach((header, name) -> assertThat(attachmentName(header)).isEqualTo(name));
    }

    private static String attachmentName(String disposition) {
        var mail = Eml.of("Content-Type: application/pdf\nContent-Disposition: " + disposition + "\n", "%PDF-1.4");
        return mail.attachments().getFirst().name();
    }

    private static String subject(String header) {
        return Eml.read(Eml.HEAD.replace("Subject: Pesanan", "Subject: " + header) + "\nisi")
                .subject();
    }
}
