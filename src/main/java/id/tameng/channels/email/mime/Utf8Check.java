package id.tameng.channels.email.mime;

/// Counts the multi-byte sequences of a byte range that follow UTF-8, and the bytes that break it.
final class Utf8Check {

    private int good;
    private int bad;

    Utf8Check(byte[] bytes, int from, int to) {
        for (int i = from; i < to; ) {
            var length = length(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && continued(bytes, i, length, to)) {
                good++;
                i += length;
            } else {
                bad++;
                i++;
                while (i < to && (bytes[i] & 0xC0) == 0x80) {
                    i++; // the rest of the same broken character
                }
            }
        }
    }

    boolean valid() {
        return bad == 0;
    }

    /// A cut-off character or a stray byte does not turn a UTF-8 text into another one.
    boolean mostlyValid() {
        return good >= 2 * bad;
    }

    private static int length(byte lead) {
        int b = lead & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        return b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
    }

    private static boolean continued(byte[] bytes, int at, int length, int to) {
        if (at + length > to) {
            return false;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return !overlongOrSurrogate(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
    }

    private static boolean overlongOrSurrogate(int lead, int second) {
        return (lead == 0xE0 && second < 0xA0)
                || (lead == 0xED && second > 0x9F)
                || (lead == 0xF0 && second < 0x90)
                || (lead == 0xF4 && second > 0x8F);
    }
}
