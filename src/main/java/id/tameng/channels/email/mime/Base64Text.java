package id.tameng.channels.email.mime;

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
                return Base64.getDecoder().decode(packed == bytes.length ? bytes : Arrays.copyOf(bytes, packed));
            } catch (IllegalArgumentException junk) {
                return lenient(bytes, packed);
            }
        }
        return lenient(bytes, packed);
    }

    private static int pack(byte[] bytes, int length) {
        int n = 0;
        for (int i = 0; i < length; i++) {
            var b = bytes[i];
            bytes[n] = b;
            n += b > ' ' ? 1 : 0;
        }
        return n;
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
