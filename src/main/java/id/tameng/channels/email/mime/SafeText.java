package id.tameng.channels.email.mime;

/// Text that PostgreSQL can hold and a page can show: no NUL, no lone surrogate, no terminal controls, `\n` as the only
/// line end.
final class SafeText {

    private static final char REPLACEMENT = '\uFFFD';

    /// Several lines; white space stays as it was written.
    static String block(String text) {
        var cut = cut(text, Limits.TEXT);
        var dirty = firstDirty(cut);
        return dirty < 0 ? cut : cleaned(cut, dirty);
    }

    /// One line: runs of white space become one space.
    static String line(String text, int max) {
        var clean = block(cut(text, 8 * max));
        var line = new StringBuilder(Math.min(clean.length(), max));
        for (int i = 0; i < clean.length() && line.length() < max; i++) {
            var c = clean.charAt(i);
            if (!blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return block(line.toString()).strip();
    }

    /// At most `max` chars, never half a pair.
    static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    private static boolean blank(char c) {
        return c == '\n' || c == '\t' || Character.isSpaceChar(c);
    }

    private static int firstDirty(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && suspicious(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean suspicious(char c) {
        return c < 0xA0 || c >= 0xFFFE || Character.isSurrogate(c);
    }

    private static String cleaned(String text, int from) {
        var clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\r') {
                clean.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c >= 0xFFFE || Character.isSurrogate(c)) {
                clean.append(REPLACEMENT);
            } else if (c == 0x85) {
                clean.append('\n');
            } else if (c == '\n' || c == '\t' || (c >= ' ' && (c < 0x7F || c >= 0xA0))) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private SafeText() {}
}
