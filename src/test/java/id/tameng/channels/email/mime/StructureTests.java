package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructureTests {

    private static final String MIXED = "Content-Type: multipart/mixed; boundary=\"b\"\n";

    @Test
    void readsPlainTextAndShowsHtmlOfAnAlternative() {
        var mail = Eml.of("Content-Type: multipart/alternative; boundary=b\n", """
                Pembuka yang diabaikan
                --b
                Content-Type: text/plain; charset=utf-8

                Halo Kak
                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <p style=3D"color:red">Halo <b>Ka=
                k</b></p>
                --b--
                Penutup
                """);
        assertThat(mail.fullText()).isEqualTo("Halo Kak");
        assertThat(mail.bodyHtml()).isEqualTo("<p style=\"color:red\">Halo <b>Kak</b></p>");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void joinsWhatAppleMailWritesAroundPictures() {
        var mail = Eml.of(MIXED, """
                --b
                Content-Type: text/plain

                Sebelum
                --b
                Content-Type: image/png; name=foto.png
                Content-Disposition: inline; filename=foto.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAAN
                --b
                Content-Type: text/plain

                Sesudah
                --b--
                """);
        assertThat(mail.fullText()).isEqualTo("Sebelum\n\nSesudah");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("foto.png");
            assertThat(file.contentType()).isEqualTo("image/png");
            assertThat(file.inline()).isFalse();
        });
    }

    @Test
    void keepsPicturesOfTheBodyInline() {
        var mail = Eml.of("Content-Type: multipart/related; boundary=b\n", """
                --b
                Content-Type: text/html

                <p>Lihat <img src="cid:foto%40x"></p>
                --b
                Content-Type: application/octet-stream
                Content-ID: <foto@x>
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAAN
                --b--
                """);
        assertThat(mail.fullText()).isEqualTo("Lihat");
        assertThat(mail.bodyHtml()).contains("src=\"cid:foto%40x\"");
        assertThat(mail.attachments()).singleElement().matches(MailAttachment::inline);
        assertThat(HtmlMail.withInlineImages(String.valueOf(mail.bodyHtml()), java.util.Map.of("foto@x", "/berkas/1")))
                .contains("src=\"/berkas/1\"");
    }

    @Test
    void keepsForwardedMailApartFromTheText() {
        var mail = Eml.of(MIXED, """
                --b

                Lihat lampiran
                --b
                Content-Type: message/rfc822

                From: lain@x.id
                Subject: Lama

                Isi lama
                --b--
                """);
        assertThat(mail.fullText()).isEqualTo("Lihat lampiran");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Lama.eml");
            assertThat(new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("Isi lama");
        });
    }

    @Test
    void keepsSignaturesAndSealedMailAsFiles() {
        var signed =
                Eml.of("Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b\n", """
                --b

                Halo
                --b
                Content-Type: application/pgp-signature; name=signature.asc

                -----BEGIN PGP SIGNATURE-----
                --b--
                """);
        assertThat(signed.fullText()).isEqualTo("Halo");
        assertThat(signed.attachments())
                .singleElement()
                .matches(file -> file.contentType().equals("application/pgp-signature"));
        var sealed = Eml.of(
                "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n", "MIIB");
        assertThat(sealed.fullText()).isEmpty();
        assertThat(sealed.attachments())
                .singleElement()
                .matches(file -> file.name().equals("smime.p7m"));
    }

    @Test
    void readsHtmlOnlyMailAsText() {
        var mail = Eml.of("Content-Type: text/html\n", """
                <html><head><title>x</title><style>p{}</style></head><body><div style="display:none">rahasia</div>
                <p>Halo&nbsp;Kak,</p><ul><li>satu</li><li>dua</li></ul>baris<br>baru<table><tr><td>a</td><td>b</td></tr></table>
                </body></html>
                """);
        assertThat(mail.fullText()).isEqualTo("Halo Kak,\n\n- satu\n- dua\n\nbaris\nbaru\n\na b");
    }

    @Test
    void prefersHtmlToAnExcuseInPlainText() {
        var mail = Eml.of("Content-Type: multipart/alternative; boundary=b\n", """
                --b

                Your e-mail program cannot show HTML.
                --b
                Content-Type: text/html

                <p>Barang rusak</p>
                --b--
                """);
        assertThat(mail.fullText()).isEqualTo("Barang rusak");
    }

    @Test
    void unwrapsFlowedText() {
        var flowed =
                Eml.of("Content-Type: text/plain; format=flowed\n", "Kalimat yang \npanjang.\n> kutipan \n> lanjut\n");
        assertThat(flowed.fullText()).isEqualTo("Kalimat yang panjang.\n> kutipan lanjut");
        var joined = Eml.of("Content-Type: text/plain; format=flowed; delsp=yes\n", "注文 \nはまだ\n");
        assertThat(joined.fullText()).isEqualTo("注文はまだ");
    }

    @Test
    void readsInvitations() {
        var mail = Eml.of("Content-Type: multipart/alternative; boundary=b\n", """
                --b

                Undangan
                --b
                Content-Type: text/calendar; method=REQUEST; charset=utf-8

                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VEVENT
                SUMMARY:Rapat\\, bulanan yang
                  panjang
                DTSTART;TZID="SE Asia Standard Time":20260601T090000
                DTEND:20260601T030000Z
                LOCATION:Ruang 1
                ORGANIZER;CN="Siti: R":mailto:Siti@contoh.id
                BEGIN:VALARM
                SUMMARY:bukan ini
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                --b--
                """);
        var invite = java.util.Objects.requireNonNull(mail.invite());
        assertThat(invite.method()).isEqualTo("REQUEST");
        assertThat(invite.summary()).isEqualTo("Rapat, bulanan yang panjang");
        assertThat(invite.start()).isEqualTo("2026-06-01T02:00:00Z");
        assertThat(invite.end()).isEqualTo("2026-06-01T03:00:00Z");
        assertThat(invite.organizer()).isEqualTo(new MailAddress("Siti: R", "siti@contoh.id"));
        assertThat(mail.fullText()).isEqualTo("Undangan");
        assertThat(mail.attachments())
                .singleElement()
                .matches(file -> file.contentType().equals("text/calendar"));
    }
}
