package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTests {

    @ParameterizedTest
    @CsvSource({
        "ISO-2022-JP, ISO-2022-JP, 注文はまだ届きません",
        "Shift_JIS, windows-31j, 注文はまだ届きません①",
        "GB2312, GB18030, 订单还没有到",
        "GB18030, GB18030, 订单还没有到㐀",
        "KOI8-R, KOI8-R, Заказ ещё не пришёл",
        "windows-1251, windows-1251, Заказ ещё не пришёл",
        "big5, Big5, 訂單還沒有到",
        "euc-kr, EUC-KR, 주문이 아직 오지 않았습니다",
        "iso-8859-1, windows-1252, café – “déjà” €5",
        "ISO-8859-15, ISO-8859-15, café 5 €",
        "utf-16, UTF-16, Pesanan belum sampai",
        "utf-16le, UTF-16LE, Pesanan belum sampai",
        "utf-16be, UTF-16BE, 订单还没有到",
    })
    void readsWhatTheLabelSays(String label, String charset, String text) {
        assertThat(read("text/plain; charset=" + label, text.getBytes(Charset.forName(charset))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"us-ascii", "iso-8859-1", "x-unknown", "windows-1252", "\"\"", "gb2312"})
    void believesValidUtf8MoreThanItsLabel(String label) {
        var text = "Terima kasih 🙏 – sudah sampai, café";
        assertThat(read("text/plain; charset=" + label, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void takesUnlabelledBytesForWindows1252() {
        assertThat(read("text/plain", "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Café");
        assertThat(read("text/plain; charset=utf-8", "Caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Café");
        assertThat(read("text/plain; charset=x-nonsense", new byte[] {'a', (byte) 0x93, 'b'}))
                .isEqualTo("a“b");
    }

    @Test
    void keepsUtf8WhenItsLastCharacterIsCutOff() {
        var cut = "Sudah sampai ya Kak 🙏🙏🙏🙏🙏".getBytes(StandardCharsets.UTF_8);
        assertThat(read("text/plain; charset=utf-8", java.util.Arrays.copyOf(cut, cut.length - 2)))
                .startsWith("Sudah sampai ya Kak 🙏🙏🙏🙏");
    }

    @Test
    void readsUtf7() {
        assertThat(read("text/plain; charset=utf-7", "Harga +IKw-5 1+-1 +Zi1Ybw-".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Harga €5 1+1 昭塯");
    }

    @Test
    void recognisesJapaneseWithoutALabel() {
        var text = "注文はまだです";
        assertThat(read("text/plain", text.getBytes(Charset.forName("ISO-2022-JP"))))
                .isEqualTo(text);
    }

    @Test
    void asksTheHtmlItselfWhenTheHeaderIsSilent() {
        var html = "<html><head><meta charset=\"windows-1251\"></head><body>Заказ</body></html>";
        assertThat(read("text/html", html.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("Заказ");
    }

    @Test
    void dropsWhatTheDatabaseCannotHold() {
        assertThat(read("text/plain; charset=utf-8", "a\0b\u0007c".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("abc");
        var halfPair =
                Eml.of("Content-Type: text/plain; charset=utf-7\n", "x+2D0-y").fullText();
        assertThat(halfPair).isEqualTo("x\uFFFDy");
    }

    private static String read(String type, byte[] body) {
        return Eml.of("Content-Type: " + type + "\n", body).fullText();
    }
}
