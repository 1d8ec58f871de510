package id.tameng.channels.email.inlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class DataReaderTests {

    private static final String END = "\r\n.\r\n";

    @Property
    void givesBackWhatWasSentWhateverTheDots(
            @ForAll @Chars({'.', '\r', '\n'}) @CharRange(from = 'a', to = 'b') String text) throws IOException {
        var mail = text.replace("\n", "\r\n");
        var stuffed = (mail.startsWith(".") ? "." : "") + mail.replace("\r\n.", "\r\n..");
        assertThat(read(stuffed + END)).isEqualTo(mail + "\r\n");
    }

    @Test
    void endsAtNoBareLineFeed() throws IOException {
        assertThat(read("a\n.\nMAIL FROM:<evil@mail.test>\r\n.\nb\n.\r\nc" + END))
                .isEqualTo("a\n.\nMAIL FROM:<evil@mail.test>\r\n\nb\n.\r\nc\r\n");
    }

    @Test
    void takesAnEmptyMail() throws IOException {
        assertThat(read(".\r\n")).isEmpty();
    }

    @Test
    void leavesWhatFollows() throws IOException {
        var in = stream("x".repeat(8190) + END + "QUIT");
        reader(in, 100_000, 100_000).read();
        assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).isEqualTo("QUIT");
    }

    @Test
    void takesNoMailThatEndsEarly() {
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read("half a mail\r\n."));
    }

    @Test
    void saysWhenThereIsNoRoom() throws IOException {
        var crowded = reader(stream("x".repeat(50_000) + END), 100_000, 20_000);
        crowded.read();
        assertThat(crowded.isCrowded()).isTrue();
        assertThat(crowded.isTooLarge()).isFalse();
    }

    @Test
    void saysWhenTheMailIsTooLargeAndGivesItsRoomBack() throws IOException {
        var space = new MailSpace(100_000);
        var large = new DataReader(stream("x".repeat(50_000) + END), 40_000, space);
        large.read();
        large.giveBack();
        assertThat(large.isTooLarge()).isTrue();
        assertThat(space.take(100_000)).isTrue();
    }

    private static String read(String text) throws IOException {
        var reader = reader(stream(text), 100_000, 1_000_000);
        reader.read();
        return new String(reader.mail(), StandardCharsets.ISO_8859_1);
    }

    private static DataReader reader(InputStream in, int limit, long space) {
        return new DataReader(in, limit, new MailSpace(space));
    }

    private static InputStream stream(String text) {
        return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), 8192);
    }
}
