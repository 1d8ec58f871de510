package id.tameng.channels.email.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Finds UTF-16 and UTF-32: by byte order mark, by label, or by the zeros in every other byte.
final class WideText {

    private static final int SAMPLE = 256;

    static @Nullable Charset charset(byte[] bytes, int from, int to, String label) {
        if (to - from < 2) {
            return null;
        }
        int first = bytes[from] & 0xFF;
        int second = bytes[from + 1] & 0xFF;
        if (first == 0xFF && second == 0xFE) {
            return quad(bytes, from, to) ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return byZeros(bytes, from, to, label);
    }

    private static boolean quad(byte[] bytes, int from, int to) {
        return to - from >= 8 && bytes[from + 2] == 0 && bytes[from + 3] == 0 && bytes[from + 7] == 0;
    }

    private static @Nullable Charset byZeros(byte[] bytes, int from, int to, String label) {
        var zeros = new int[4];
        var end = Math.min(to, from + SAMPLE);
        for (int i = from; i < end; i++) {
            zeros[(i - from) & 3] += bytes[i] == 0 ? 1 : 0;
        }
        var quarter = Math.max(1, (end - from) / 4);
        if (label.contains("utf-32")) {
            return zeros[0] >= zeros[3] ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE;
        }
        var even = zeros[0] + zeros[2];
        var odd = zeros[1] + zeros[3];
        if (odd > 4 * even && odd > quarter) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > 4 * odd && even > quarter) {
            return StandardCharsets.UTF_16BE;
        }
        return labelled(bytes, from, to, label);
    }

    /// Chinese in UTF-16 has no zeros: then the label is all there is, unless the bytes are plain ASCII after all.
    private static @Nullable Charset labelled(byte[] bytes, int from, int to, String label) {
        if (!label.contains("utf-16") && !label.contains("ucs-2") && !label.equals("unicode")) {
            return null;
        }
        if (new Utf8Check(bytes, from, to).valid()) {
            return null;
        }
        return label.contains("le") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private WideText() {}
}
