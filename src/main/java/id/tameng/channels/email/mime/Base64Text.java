package id.tameng.channels.email.mime;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/// Base64 as mail carries it: line ends, junk, URL letters, padding in the middle or none at all.
final class Base64Text {

    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < letters.length(); i++) {
            VALUES[letters.charAt(i)] = (byte) i;
        }
        VALUES['-'] = 62;
        VALUES['_'] = 63;
    }

    static int value(char c) {
        return c < 128 ? VALUES[c] : -1;
    }

    /// Decodes `bytes[0..length)`; the array is used as scratch space and is not what it was afterwards.
    static byte[] decode(byte[] bytes, int length) {
        var packed = pack(bytes, length);
        if ((packed & 3) == 0 && packed > 0) {
            try {
                var decoded = Base64.getDecoder().decode(ByteBuffer.wrap(bytes, 0, packed));
                return decoded.remaining() == decoded.array().length
                        ? decoded.array()
                        : Arrays.copyOf(decoded.array(), decoded.remaining());
            } catch (IllegalArgumentException junk) {
                return lenient(bytes, packed);
            }
        }
        return lenient(bytes, packed);
    }

    /// Takes the line ends out. Lines are nearly always of one length, so the next end is where the last one was; a
    /// guess that
    /// is wrong leaves a line end in, which only the slower way of decoding can swallow.
    private static int pack(byte[] bytes, int length) {
        int n = 0;
        int line = lineEnd(bytes, 0, length);
        for (int i = 0; i < length; ) {
            var guess = i + line;
            var end = guess < length && blank(bytes[guess]) ? guess : lineEnd(bytes, i, length);
            System.arraycopy(bytes, i, bytes, n, end - i);
            n += end - i;
            i = end;
            while (i < length && blank(bytes[i])) {
                i++;
            }
        }
        return n;
    }

    private static int lineEnd(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && !blank(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean blank(byte b) {
        return b >= 0 && b <= ' ';
    }

    private static byte[] lenient(byte[] bytes, int length) {
        var out = new byte[length / 4 * 3 + 3];
        int n = 0;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '=') {
                bits = 0;
                count = 0;
                continue;
            }
            var value = value((char) (bytes[i] & 0xFF));
            if (value >= 0) {
                bits = (bits << 6 | value) & 0xFFFFFF;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    out[n++] = (byte) (bits >>> count);
                }
            }
        }
        return Arrays.copyOf(out, n);
    }

    /// Whether these bytes are base64 at all: plain words that carry the label by mistake have spaces and punctuation.
    static boolean plausible(byte[] bytes, int length) {
        int odd = 0;
        var sample = Math.min(length, 2_000);
        for (int i = 0; i < sample; i++) {
            var c = (char) (bytes[i] & 0xFF);
            odd += c == ' ' || (c > ' ' && c != '=' && value(c) < 0) ? 1 : 0;
        }
        return odd * 12 < sample + 12;
    }

    private Base64Text() {}
}
