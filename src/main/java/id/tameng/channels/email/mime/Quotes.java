package id.tameng.channels.email.mime;

import java.util.Arrays;
import java.util.List;

/// Leaves out what the reader has seen already: the quoted mail and the signature. For display only; the whole text is
/// kept.
///
/// Never strips to nothing, and a mail with answers between the quoted lines stays whole.
public final class Quotes {

    private Quotes() {}

    public static String strip(String text) {
        var lines = List.of(text.split("\n", -1));
        if (lines.size() > Limits.QUOTE_LINES) {
            return text.strip();
        }
        var own = new QuoteCut(lines).own();
        for (var candidate : Arrays.asList(Signatures.without(own), own)) {
            var stripped = String.join("\n", candidate).strip();
            if (!stripped.isEmpty()) {
                return stripped;
            }
        }
        return text.strip();
    }

    /// The same for sanitised HTML of Gmail, Outlook, Yahoo, Apple Mail, Proton Mail and Thunderbird.
    public static String stripHtml(String sanitised) {
        return HtmlQuotes.strip(sanitised);
    }
}
