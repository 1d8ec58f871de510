package id.tameng.channels.email.outgoing;

import java.util.regex.Pattern;

/// Text on its way into a header: whatever could end the line, and begin a header of somebody else's making, becomes a
/// space.
final class HeaderText {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");

    private HeaderText() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
