package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd",
                "C:\\\\Users\\\\siti\\\\nota.pdf|nota.pdf",
                "foto\u202Egpj.exe|fotogpj.exe",
                "...tersembunyi|tersembunyi",
                "a<b>:c?.txt|a_b__c_.txt",
                "..|lampiran-1.pdf",
                "/|lampiran-1.pdf",
            })
    void cleansNames(String given, String name) {
        assertThat(file("application/pdf", "filename=\"" + given + "\"", "%PDF-1.4")
                        .name())
                .isEqualTo(name);
    }

    @Test
    void shortensNamesButKeepsTheirExtension() {
        var name = file("application/pdf", "filename=\"" + "n".repeat(400) + ".pdf\"", "%PDF-1.4")
                .name();
        assertThat(name).hasSize(Limits.FILE_NAME).endsWith(".pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png|<html><script>alert(1)</script>|text/html",
                "image/png|<svg onload=alert(1)>|image/svg+xml",
                "text/html|%PDF-1.4|application/pdf",
                "application/pdf|MZ program|application/vnd.microsoft.portable-executable",
                "text/csv|a;b;c|text/csv",
                "application/javascript|alert(1)|text/plain",
                "image/jpeg|GIF89a|image/gif",
            })
    void believesBytesMoreThanTheirLabel(String declared, String content, String type) {
        assertThat(file(declared, "filename=berkas", content).contentType()).isEqualTo(type);
    }

    @Test
    void keepsATextFileAsAFile() {
        var mail = Eml.of("Content-Type: multipart/mixed; boundary=b\n", """
                --b

                Isi
                --b
                Content-Type: text/plain; name=catatan.txt
                Content-Disposition: inline; filename=catatan.txt

                Catatan
                --b--
                """);
        assertThat(mail.fullText()).isEqualTo("Isi");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo("Catatan".getBytes(StandardCharsets.UTF_8)));
    }

    private static MailAttachment file(String type, String parameter, String content) {
        return Eml.of("Content-Type: " + type + "\nContent-Disposition: attachment; " + parameter + "\n", content)
                .attachments()
                .getFirst();
    }
}
