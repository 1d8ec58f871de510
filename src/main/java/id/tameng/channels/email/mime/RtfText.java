package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// The words of an RTF text. Formatting, fonts, pictures and everything marked as optional are passed over.
final class RtfText {

    private static final Set<String> SILENT =
            Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "*", "header", "footer");
    private static final int NESTING = 1_000;

    private final byte[] rtf;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private boolean silent;
    private int at;

    private RtfText(byte[] rtf) {
        this.rtf = rtf;
    }

    static String of(byte[] rtf) {
        return new RtfText(rtf).read();
    }

    private String read() {
        for (; at < rtf.length; at++) {
            switch (rtf[at]) {
                case '{' -> open();
                case '}' -> silent = !groups.isEmpty() && groups.pop();
                case '\\' -> control();
                case '\r', '\n', 0 -> {} // line ends of RTF itself mean nothing
                default -> literal(rtf[at]);
            }
        }
        flush();
        return out.toString().strip();
    }

    private void open() {
        if (groups.size() < NESTING) {
            groups.push(silent);
        }
    }

    private void control() {
        int next = at + 1 < rtf.length ? rtf[at + 1] : ' ';
        if (next == '\'' && at + 3 < rtf.length) {
            literal((byte) (QuotedPrintable.hex(rtf[at + 2]) << 4 | QuotedPrintable.hex(rtf[at + 3])));
            at += 3;
        } else if (letter(next)) {
            word();
        } else {
            symbol(next);
            at++;
        }
    }

    private void symbol(int symbol) {
        switch (symbol) {
            case '*' -> silent = true;
            case '~' -> literal((byte) ' ');
            case '\\', '{', '}' -> literal((byte) symbol);
            default -> {} // optional hyphens and the like
        }
    }

    private void word() {
        int start = at + 1;
        int end = start;
        while (end < rtf.length && letter(rtf[end])) {
            end++;
        }
        int stop = end;
        while (stop < rtf.length && stop - end < 7 && (digit(rtf[stop]) || (stop == end && rtf[stop] == '-'))) {
            stop++;
        }
        var name = new String(rtf, start, Math.min(end - start, 32), StandardCharsets.ISO_8859_1);
        var number = new String(rtf, end, stop - end, StandardCharsets.ISO_8859_1);
        at = stop < rtf.length && rtf[stop] == ' ' ? stop : stop - 1;
        command(name, number);
    }

    private void command(String name, String number) {
        silent |= SILENT.contains(name);
        switch (name) {
            case "par", "line", "row" -> literal((byte) '\n');
            case "tab", "cell" -> literal((byte) '\t');
            case "u" -> unicode(number);
            default -> {} // formatting
        }
    }

    /// The character after `\u8364` is the substitute for programs without Unicode.
    private void unicode(String number) {
        if (!silent && !number.isEmpty() && !number.equals("-")) {
            flush();
            out.append((char) Integer.parseInt(number));
            at += at + 1 < rtf.length && rtf[at + 1] == '?' ? 1 : 0;
        }
    }

    private void literal(byte b) {
        if (!silent) {
            bytes.write(b);
        }
    }

    private void flush() {
        out.append(Charsets.decode(bytes.toByteArray(), "windows-1252"));
        bytes.reset();
    }

    private static boolean letter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
