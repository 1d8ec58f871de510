package id.tameng.bench;

import java.util.regex.Pattern;

/// The few things that a bench reads out of a page.
final class Html {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private Html() {}

    static String csrf(String page) {
        return first(CSRF, page);
    }

    /// The newest message that the one who writes has on her screen.
    static String seen(String page) {
        return first(SEEN, page);
    }

    private static String first(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("The page has no " + pattern);
        }
        return found.group(1);
    }
}
