package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;

/// Small repairs on the bytes before anything is cut.
final class RawMail {

    private static final int HORIZON = 4_096;

    /// The first byte of the header block: after blank lines, a byte order mark and the `From ` line of a mailbox file.
    static int start(byte[] raw) {
        int start = blank(raw, mark(raw));
        while (startsWith(raw, start, "From ") || startsWith(raw, start, ">From ")) {
            start = nextLine(raw, start);
        }
        return start;
    }

    /// Line ends of a program that knows only CR would make the whole mail one line.
    static byte[] withLineFeeds(byte[] raw, int start) {
        var returns = 0;
        for (int i = start; i < Math.min(raw.length, start + HORIZON); i++) {
            if (raw[i] == '\n') {
                return raw;
            }
            returns += raw[i] == '\r' ? 1 : 0;
        }
        if (returns == 0) {
            return raw;
        }
        var repaired = raw.clone();
        for (int i = 0; i < repaired.length; i++) {
            var alone = repaired[i] == '\r' && (i + 1 == repaired.length || repaired[i + 1] != '\n');
            repaired[i] = alone ? (byte) '\n' : repaired[i];
        }
        return repaired;
    }

    /// Puts the empty line back that should part header and body: before the first line that can be no header.
    static byte[] withEmptyLine(byte[] raw, int start) {
        int line = start;
        while (line < raw.length && (raw[line] == ' ' || raw[line] == '\t' || header(raw, line))) {
            line = lineAfter(raw, line);
        }
        if (line >= raw.length || line == start) {
            return raw;
        }
        var repaired = new byte[raw.length + 1];
        System.arraycopy(raw, 0, repaired, 0, line);
        repaired[line] = '\n';
        System.arraycopy(raw, line, repaired, line + 1, raw.length - line);
        return repaired;
    }

    private static boolean header(byte[] raw, int line) {
        int i = line;
        while (i < raw.length && raw[i] > ' ' && raw[i] != ':') {
            i++;
        }
        return i > line && i < raw.length && raw[i] == ':';
    }

    private static int lineAfter(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && raw[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private static int mark(byte[] raw) {
        return startsWith(raw, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    private static int blank(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && raw[i] <= ' ' && raw[i] >= 0) {
            i++;
        }
        return i;
    }

    private static int nextLine(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && raw[i] != '\n' && raw[i] != '\r') {
            i++;
        }
        return blank(raw, i);
    }

    private static boolean startsWith(byte[] raw, int at, String word) {
        var bytes = word.getBytes(StandardCharsets.ISO_8859_1);
        if (at + bytes.length > raw.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (raw[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private RawMail() {}
}
