package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TnefTests {

    @Test
    void opensWinmailDat() {
        var mail = mail(tnef());
        assertThat(mail.fullText()).isEqualTo("Halo dari Outlook");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("nota panjang.pdf");
            assertThat(file.contentType()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void keepsWhatItCannotOpen() {
        assertThat(mail(new byte[] {1, 2, 3}).attachments())
                .singleElement()
                .matches(file -> file.name().equals("winmail.dat"));
    }

    @Test
    void survivesEveryCut() {
        var whole = tnef();
        for (int length = 0; length < whole.length; length++) {
            assertThat(mail(java.util.Arrays.copyOf(whole, length)).from().address())
                    .isEqualTo("siti@contoh.id");
        }
    }

    /// The example of MS-OXRTFCP, section 4.1: a run of five literals and a reference into the primed dictionary.
    @Test
    void expandsCompressedRtf() {
        var compressed = java.util.HexFormat.of()
                .parseHex(
                        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0");
        assertThat(new String(CompressedRtf.decode(compressed), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        assertThat(RtfText.of(CompressedRtf.decode(compressed))).isEqualTo("hello world");
    }

    @Test
    void readsTheWordsOfRtf() {
        var rtf = "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}\\b Halo\\b0  \\{Kak\\}\\par caf\\'e9 \\u8364?5}";
        assertThat(RtfText.of(rtf.getBytes(StandardCharsets.US_ASCII))).isEqualTo("Halo {Kak}\ncafé €5");
    }

    private static ParsedMail mail(byte[] tnef) {
        return Eml.of(
                "Content-Type: multipart/mixed; boundary=b\n",
                "--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(tnef)
                        + "\n--b--\n");
    }

    private static byte[] tnef() {
        var out = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x223E9F78).putShort((short) 1);
        attribute(out, 0x0002800C, "Halo dari Outlook\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "NOTA~1.PDF\0".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x0006800F, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        attribute(out, 0x00069005, longName());
        var bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private static byte[] longName() {
        var name = "nota panjang.pdf\0".getBytes(StandardCharsets.UTF_16LE);
        var properties = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        properties.putInt(2);
        properties.putShort((short) 0x0003).putShort((short) 0x3705).putInt(1);
        properties
                .putShort((short) 0x001F)
                .putShort((short) 0x3707)
                .putInt(1)
                .putInt(name.length)
                .put(name);
        return properties.array();
    }

    private static void attribute(ByteBuffer out, int id, byte[] value) {
        out.put((byte) 1).putInt(id).putInt(value.length).put(value).putShort((short) 0);
    }
}
