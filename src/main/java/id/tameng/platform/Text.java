package id.tameng.platform;

import org.jspecify.annotations.Nullable;

/// Small truths about text that several rooms need.
public final class Text {

    private Text() {}

    /// The first `length` characters, cut at a character (never inside a surrogate pair), with an ellipsis when cut.
    public static String shorten(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /// One line: white space folded, trimmed.
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    public static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
