package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Jun 1, 2026 at 10:00 AM Toko <halo@x.id> wrote:\n> apa kabar\n> baik",
                "On Mon, Jun 1, 2026 at 10:00 AM Toko Nusantara\n<halo@x.id> wrote:\n\n> apa kabar",
                "On Mon, Jun 1, 2026 at 10:00 AM Toko Nusantara wrote:\nApa kabar, tanpa tanda kutip",
                "Pada tanggal Sen, 1 Jun 2026 pukul 10.00 Toko <halo@x.id> menulis:\n\n> apa kabar",
                "Pada Senin, 1 Juni 2026 10.00.00 WIB, Toko Nusantara\n<halo@x.id> menulis: \n\n> apa kabar",
                "Am 01.06.2026 um 10:00 schrieb Toko <halo@x.id>:\n> apa kabar",
                "2026-06-01 10:00 GMT+07:00 Toko <halo@x.id>:\n\n> apa kabar",
                "-----Original Message-----\nFrom: Toko\nSent: Monday\n\nApa kabar",
                "-----Pesan Asli-----\nDari: Toko\n\nApa kabar",
                "________________________________\nFrom: Toko <halo@x.id>\nSent: Monday, 1 June 2026\nTo: Siti\nSubject: RE: x\n\nApa kabar",
                "Dari: Toko <halo@x.id>\nDikirim: Senin, 1 Juni 2026\nKepada: Siti\nPerihal: Re: x\n\nApa kabar",
                "*From:* Toko <halo@x.id>\n*Sent:* Monday\n*To:* Siti\n*Subject:* x\n\nApa kabar",
                "> apa kabar\n> baik",
                "-- \nSiti Rahma\nJakarta",
                "Dikirim dari iPhone saya",
                "Sent from my Galaxy\n\nOn Mon, 1 Jun 2026, Toko wrote:\n> apa kabar",
                "Get Outlook for Android<https://aka.ms/x>",
                "Dapatkan Outlook untuk iOS\n________________________________\nDari: Toko <halo@x.id>\nTanggal: Senin\nKe: Siti\nSubjek: x\n\nApa",
                "Sent with Proton Mail secure email.\n\nOn Monday, June 1st, 2026 at 10:00 AM, Toko <halo@x.id> wrote:\n\n> apa kabar",
            })
    void leavesOutWhatTheReaderKnows(String tail) {
        assertThat(Quotes.strip("Barang saya rusak.\nMohon dicek.\n\n" + tail))
                .isEqualTo("Barang saya rusak.\nMohon dicek.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, 1 Jun 2026, Toko wrote:\n> warna apa?\nmerah\n> ukuran apa?\nL",
                "> warna apa?\n\nmerah\n\n> ukuran apa?\n\nL",
                "Halo,\n> warna apa?\nmerah",
                "> hanya kutipan",
                "On Mon, 1 Jun 2026, Toko wrote:\n> hanya kutipan",
                "-- \nhanya tanda tangan",
                "Sent from my iPhone",
                "Untuk diketahui\n\n---------- Forwarded message ---------\nFrom: Bank <b@x.id>\nDate: Mon\nSubject: Tagihan\nTo: Siti\n\nTagihan Anda",
                "Dari: Siti\nKepada: Toko\nPerihal: keluhan\n\nBarang rusak",
                "Kemarin CS Anda menulis:\nbarang dikirim. Tapi belum sampai.",
                "Harga naik -- kenapa?\n\nsalam",
            })
    void keepsWholeWhatOnlyMakesSenseWhole(String text) {
        assertThat(Quotes.strip(text)).isEqualTo(text);
    }

    @Test
    void keepsTheAnswerBelowAQuote() {
        assertThat(Quotes.strip(
                        "On Mon, 1 Jun 2026, Toko wrote:\n> apa kabar\n> baik?\n\nBaik, terima kasih.\n\n-- \nSiti"))
                .isEqualTo("Baik, terima kasih.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div dir=ltr>Barang rusak</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, 1 Jun 2026, Toko &lt;h@x.id&gt; wrote:<br></div><blockquote class=\"gmail_quote\">apa kabar</blockquote></div>",
                "<div>Barang rusak</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Von:</b> Toko</div><div>apa kabar</div>",
                "<p class=MsoNormal>Barang rusak</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Dari:</b> Toko</p></div><p>apa kabar</p>",
                "<div class=\"ydp1yahoo-style-wrap\">Barang rusak</div><div id=\"yahoo_quoted_12\" class=\"yahoo_quoted\"><div>Pada Senin, Toko menulis:</div><div>apa kabar</div></div>",
                "<html><body>Barang rusak<br><div><br><blockquote type=\"cite\"><div>On 1 Jun 2026, Toko wrote:</div>apa kabar</blockquote></div></body></html>",
                "<div>Barang rusak</div><div class=\"protonmail_quote\">On Monday, Toko wrote:<br><blockquote class=\"protonmail_quote\" type=\"cite\">apa kabar</blockquote></div>",
                "<p>Barang rusak</p><div class=\"moz-cite-prefix\">On 6/1/26 10:00, Toko wrote:<br></div><blockquote type=\"cite\">apa kabar</blockquote>",
            })
    void knowsTheMarkupOfMailPrograms(String html) {
        assertThat(Eml.of("Content-Type: text/html\n", html).bodyText()).isEqualTo("Barang rusak");
        var stripped = Quotes.stripHtml(HtmlMail.sanitise(html));
        assertThat(HtmlMail.toText(stripped)).isEqualTo("Barang rusak");
    }

    @Test
    void keepsHtmlWithAnswersBetweenTheQuotesWhole() {
        var html =
                "<div class=\"gmail_quote\"><blockquote class=\"gmail_quote\">warna?</blockquote>merah<blockquote class=\"gmail_quote\">ukuran?</blockquote>L</div>";
        assertThat(Eml.of("Content-Type: text/html\n", html).bodyText()).isEqualTo("> warna?\nmerah\n> ukuran?\nL");
        var sanitised = HtmlMail.sanitise(html);
        assertThat(Quotes.stripHtml(sanitised)).isEqualTo(sanitised);
    }

    @Test
    void staysQuickOnEndlessQuotes() {
        assertThat(Quotes.strip("halo\n" + "> x\n\n".repeat(20_000))).isEqualTo("halo");
        assertThat(Quotes.strip("On \n".repeat(40_000) + "x")).endsWith("x");
    }
}
