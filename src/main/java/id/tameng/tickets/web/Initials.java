package id.tameng.tickets.web;

import java.util.Locale;

/// A person's letters and tint, where there is no picture.
public final class Initials {

    private static final int TINTS = 6;
    private static final String BETWEEN = ".@_-";

    private Initials() {}

    /// At most two letters; never empty.
    public static String of(String name) {
        var letters = new StringBuilder();
        boolean begins = true;
        for (int i = 0, letter; i < name.length() && letters.codePointCount(0, letters.length()) < 2; ) {
            letter = name.codePointAt(i);
            if (begins && Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            begins = Character.isWhitespace(letter) || BETWEEN.indexOf(letter) >= 0;
            i += Character.charCount(letter);
        }
        return letters.isEmpty() ? "·" : letters.toString().toUpperCase(Locale.ROOT);
    }

    /// The same for the same name, always.
    public static int tint(String name) {
        return Math.floorMod(name.hashCode(), TINTS);
    }
}
