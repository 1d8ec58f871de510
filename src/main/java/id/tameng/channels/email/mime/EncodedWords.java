package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// RFC 2047, forgiving: words that touch are joined before they become characters, since many programs cut in the
/// middle of one.
final class EncodedWords {

    /// A word has 75 characters by the rules and a whole sentence in reality; the end is not looked for any farther.
    private static final int LONGEST = 4_096;

    @SuppressWarnings("ArrayRecordComponent") // a slice of the header, never compared
    private record Word(String charset, byte[] bytes, int end) {}

    static String decode(String text) {
        return text.contains("=?") ? new EncodedWords(text).decode() : text;
    }

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String charset;

    private EncodedWords(String text) {
        this.text = text;
    }

    private String decode() {
        int at = 0;
        while (at < text.length()) {
            var start = text.indexOf("=?", at);
            var word = start < 0 ? null : word(start);
            if (word == null) {
                var next = start < 0 ? text.length() : start + 2;
                plain(at, next);
                at = next;
            } else {
                between(at, start);
                add(word);
                at = word.end();
            }
        }
        flush();
        return out.toString();
    }

    /// White space between two encoded words is not part of the text.
    private void between(int from, int to) {
        if (charset == null || !text.substring(from, to).isBlank()) {
            plain(from, to);
        }
    }

    private void plain(int from, int to) {
        if (from < to) {
            flush();
            out.append(text, from, to);
        }
    }

    private void add(Word word) {
        if (!word.charset().equals(charset)) {
            flush();
            charset = word.charset();
        }
        pending.writeBytes(word.bytes());
    }

    private void flush() {
        if (charset != null) {
            out.append(Charsets.decode(pending.toByteArray(), charset));
            pending.reset();
            charset = null;
        }
    }

    private @Nullable Word word(int start) {
        var first = text.indexOf('?', start + 2);
        if (first < 0 || first - start > 60 || first + 2 >= text.length() || text.charAt(first + 2) != '?') {
            return null;
        }
        var horizon = Math.min(text.length(), first + LONGEST);
        var close = text.indexOf("?=", first + 3, horizon);
        if (close < 0 && (horizon < text.length() || text.indexOf(' ', first + 3) >= 0)) {
            return null;
        }
        var payload = text.substring(first + 3, close < 0 ? text.length() : close);
        var bytes = bytes(Character.toUpperCase(text.charAt(first + 1)), payload);
        return bytes == null ? null : new Word(label(start + 2, first), bytes, close < 0 ? text.length() : close + 2);
    }

    /// `utf-8*id` names a language after the star (RFC 2231).
    private String label(int from, int to) {
        var label = text.substring(from, to).toLowerCase(Locale.ROOT);
        var star = label.indexOf('*');
        return star < 0 ? label : label.substring(0, star);
    }

    private static byte @Nullable [] bytes(char encoding, String payload) {
        var raw = Headers.bytes(payload);
        return switch (encoding) {
            case 'B' -> Base64Text.decode(raw, raw.length);
            case 'Q' -> QuotedPrintable.decode(underscores(raw), raw.length);
            default -> null;
        };
    }

    private static byte[] underscores(byte[] raw) {
        for (int i = 0; i < raw.length; i++) {
            raw[i] = raw[i] == '_' ? (byte) ' ' : raw[i];
        }
        return raw;
    }
}
