package id.tameng.channels.email.mime;

import java.util.Arrays;

/// Quoted-printable that forgives: a `=` that opens nothing stays a `=`, soft breaks may carry trailing blanks.
final class QuotedPrintable {

    /// Decodes in place over `bytes[0..length)` and answers a copy of what came out.
    static byte[] decode(byte[] bytes, int length) {
        int n = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] != '=') {
                bytes[n++] = bytes[i];
                continue;
            }
            var high = i + 2 < length ? hex(bytes[i + 1]) : -1;
            var low = i + 2 < length ? hex(bytes[i + 2]) : -1;
            var next = softBreak(bytes, i + 1, length);
            if (high >= 0 && low >= 0) {
                bytes[n++] = (byte) (high << 4 | low);
                i += 2;
            } else if (next > 0) {
                i = next - 1;
            } else {
                bytes[n++] = '=';
            }
        }
        return Arrays.copyOf(bytes, n);
    }

    /// The index after the line end that follows here, or 0.
    private static int softBreak(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        if (i == length) {
            return length;
        }
        if (bytes[i] == '\r') {
            return i + 1 < length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return bytes[i] == '\n' ? i + 1 : 0;
    }

    static int hex(int c) {
        return c >= '0' && c <= '9'
                ? c - '0'
                : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    private QuotedPrintable() {}
}
