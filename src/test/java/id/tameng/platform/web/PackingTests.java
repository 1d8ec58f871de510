package id.tameng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackingTests {

    @Test
    void whatGoesInComesOut() throws IOException {
        assertThat(unpacked(new byte[0])).isEmpty();
        for (int size : new int[] {1, 1_000, 70_000, 2_000_000}) {
            var row = "<li class=\"ticket-item\">Paket belum sampai</li>".repeat(size / 40 + 1);
            var page = row.substring(0, Math.min(size, row.length())).getBytes(StandardCharsets.UTF_8);
            assertThat(unpacked(page)).isEqualTo(page);
        }
    }

    @Test
    void whatCannotShrinkComesOutToo() throws IOException {
        for (int size : new int[] {1, 1_000, 70_000, 2_000_000}) {
            var noise = new byte[size];
            new Random(size).nextBytes(noise);
            assertThat(unpacked(noise)).isEqualTo(noise);
        }
    }

    @Test
    void manyPackAtOnce() {
        var broken = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> ("halaman " + i + " ").repeat(i + 1).getBytes(StandardCharsets.UTF_8))
                .filter(page -> !java.util.Arrays.equals(page, unpackedQuietly(page)))
                .count();
        assertThat(broken).isZero();
    }

    private static byte[] unpackedQuietly(byte[] content) {
        try {
            return unpacked(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(Packing.gzip(content)))) {
            return unpacked.readAllBytes();
        }
    }
}
