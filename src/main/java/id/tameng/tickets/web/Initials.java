package id.tameng.tickets.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A person's letters and tint, where there is no picture.
public final class Initials {

    private static final int TINTS = 6;

    private Initials() {}

    /// At most two letters; never empty.
    public static String of(String name) {
        var letters = Arrays.stream(name.strip().split("[\\s.@_-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
        return letters.isEmpty() ? "·" : letters.toUpperCase(Locale.ROOT);
    }

    /// The same for the same name, always.
    public static int tint(String name) {
        return Math.floorMod(name.hashCode(), TINTS);
    }
}
