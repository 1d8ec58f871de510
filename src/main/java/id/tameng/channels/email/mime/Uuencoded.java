package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;

/// `begin 644 name`, lines of four letters for three bytes, `end`: still sent by old machines.
final class Uuencoded {

    static byte[] decode(byte[] bytes, int length) {
        var out = new ByteArrayOutputStream(length * 3 / 4);
        var started = false;
        for (int i = 0; i < length; ) {
            var end = lineEnd(bytes, i, length);
            if (!started) {
                started = starts(bytes, i, end, "begin ");
            } else if (starts(bytes, i, end, "end")) {
                break;
            } else {
                line(bytes, i, end, out);
            }
            i = end + 1;
        }
        return out.toByteArray();
    }

    private static void line(byte[] bytes, int from, int end, ByteArrayOutputStream out) {
        if (from >= end) {
            return;
        }
        int left = bytes[from] - ' ' & 0x3F;
        for (int i = from + 1; i < end && left > 0; i += 4) {
            int bits = 0;
            for (int k = 0; k < 4; k++) {
                bits = bits << 6 | (i + k < end ? bytes[i + k] - ' ' & 0x3F : 0);
            }
            for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
                out.write(bits >>> shift);
            }
        }
    }

    private static int lineEnd(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private static boolean starts(byte[] bytes, int from, int end, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (from + k >= end || bytes[from + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private Uuencoded() {}
}
