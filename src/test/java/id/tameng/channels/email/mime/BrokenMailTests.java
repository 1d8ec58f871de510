package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BrokenMailTests {

    private static final String PARTS = """
            --xyz
            Content-Type: text/plain

            isi satu
            --xyz
            Content-Type: application/pdf; name=nota.pdf
            Content-Transfer-Encoding: base64

            JVBERi0xLjQK
            """;

    @Test
    void findsPartsWithoutEndBoundary() {
        expectTextAndFile(Eml.of("Content-Type: multipart/mixed; boundary=xyz\n", PARTS));
    }

    @Test
    void findsPartsWithoutOrWithWrongBoundary() {
        expectTextAndFile(Eml.of("Content-Type: multipart/mixed\n", PARTS));
        expectTextAndFile(Eml.of("Content-Type: multipart/mixed; boundary=lain\n", PARTS));
        assertThat(Eml.of("Content-Type: multipart/mixed; boundary=lain\n", "hanya teks\n")
                        .fullText())
                .isEqualTo("hanya teks");
    }

    @Test
    void tellsABoundaryFromItsPrefix() {
        var mail = Eml.of("Content-Type: multipart/mixed; boundary=abc\n", """
                --abc
                Content-Type: multipart/alternative; boundary=abcdef

                --abcdef

                dalam
                --abcdef--
                --abc

                luar
                --abc--
                """);
        assertThat(mail.fullText()).isEqualTo("dalam\n\nluar");
    }

    @Test
    void readsOnAfterAWrongTransferEncoding() {
        assertThat(body("base64", "Ini bukan base64, ini kalimat biasa."))
                .isEqualTo("Ini bukan base64, ini kalimat biasa.");
        assertThat(body("x-aneh", "Halo")).isEqualTo("Halo");
        assertThat(body("quoted-printable", "5=5 =ZZ =3D lanjut=\nnya=")).isEqualTo("5=5 =ZZ = lanjutnya");
        assertThat(body("QUOTED-PRINTABLE", "a=20  \nb")).isEqualTo("a   \nb");
        assertThat(body("base64", "SGFs\n!!bw==\nSGFsbw")).isEqualTo("HaloHalo");
        assertThat(body("base64", "SGFsbw")).isEqualTo("Halo");
        assertThat(body("x-uuencode", "begin 644 x\n$2&%L;P\n\nend")).isEqualTo("Halo");
    }

    @Test
    void decodesLongBase64WithOddLines() {
        var content = new byte[10_000];
        new java.util.Random(3).nextBytes(content);
        var text = Base64.getMimeEncoder(60, new byte[] {'\n'}).encodeToString(content);
        var odd = text.substring(0, 100) + "\n\n  " + text.substring(100);
        var mail = Eml.of("Content-Type: application/x-biner\nContent-Transfer-Encoding: base64\n", odd);
        assertThat(mail.attachments().getFirst().content()).isEqualTo(content);
    }

    @Test
    void copesWithOddLineEnds() {
        var unix = (Eml.HEAD + "\nsatu\ndua").getBytes(StandardCharsets.UTF_8);
        assertThat(Eml.read(unix).fullText()).isEqualTo("satu\ndua");
        var mac = (Eml.HEAD + "\nsatu\ndua").replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        assertThat(Eml.read(mac).fullText()).isEqualTo("satu\ndua");
    }

    @Test
    void copesWithOddHeaderBlocks() {
        assertThat(Eml.read("From siti@contoh.id Mon Jun 1\n" + Eml.HEAD + "\nisi")
                        .fullText())
                .isEqualTo("isi");
        assertThat(Eml.read("\n\n" + Eml.HEAD + "\nisi").fullText()).isEqualTo("isi");
        assertThat(Eml.read(Eml.HEAD.replace("To:", "baris rusak\nTo:") + "\nisi")
                        .fullText())
                .isEqualTo("isi");
        assertThat(Eml.read(Eml.HEAD + "isi tanpa baris kosong\nlagi").fullText())
                .isEqualTo("isi tanpa baris kosong\nlagi");
        assertThat(Eml.read(Eml.HEAD).fullText()).isEmpty();
        assertThat(Eml.read(Eml.HEAD + "X-Besar: " + "x".repeat(2_000_000) + "\n\nisi")
                        .fullText())
                .isEqualTo("isi");
    }

    @Test
    void boundsWhatItReads() {
        var bomb = Eml.of("Content-Type: multipart/mixed; boundary=z\n", "--z\n\nx\n".repeat(10_000));
        assertThat(bomb.fullText().lines().filter("x"::equals).count()).isBetween(900L, (long) Limits.PARTS);
        var nested = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(Eml.read(Eml.HEAD + nested + "\ndalam").attachments()).hasSize(1);
        var long1 = Eml.of("", "kata ".repeat(400_000));
        assertThat(long1.fullText().length()).isLessThanOrEqualTo(Limits.TEXT);
    }

    private static void expectTextAndFile(ParsedMail mail) {
        assertThat(mail.fullText()).isEqualTo("isi satu");
        assertThat(mail.attachments())
                .singleElement()
                .matches(file -> file.name().equals("nota.pdf"));
    }

    private static String body(String encoding, String body) {
        return Eml.of("Content-Type: text/plain\nContent-Transfer-Encoding: " + encoding + "\n", body)
                .fullText();
    }
}
