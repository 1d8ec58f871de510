package id.tameng.channels.email.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How mail programs mark what is not the sender's own text. These names survive sanitising; all others are dropped.
final class QuoteMarkup {

    /// The quoted mail, whole.
    private static final Set<String> QUOTES = Set.of("yahoo_quoted", "protonmail_quote", "zmail_extra");

    /// Names around quotes that mark no quote by themselves: Gmail wraps forwarded mail in them too.
    private static final Set<String> FRAMES = Set.of("gmail_quote", "gmail_quote_container", "gmail_extra");

    private static final Set<String> ATTRIBUTIONS = Set.of("gmail_attr", "moz-cite-prefix");
    private static final Set<String> SIGNATURES =
            Set.of("gmail_signature", "moz-signature", "protonmail_signature_block", "yahoo-signature");

    /// From here on, everything is the earlier mail.
    private static final List<String> RESTS =
            List.of("divrplyfwdmsg", "x_divrplyfwdmsg", "mail-editor-reference-message-container");

    static boolean isQuote(Element element) {
        if (element.normalName().equals("blockquote")) {
            return !indent(element);
        }
        return has(element, QUOTES) || element.id().startsWith("yahoo_quoted");
    }

    static boolean isAttribution(Element element) {
        return has(element, ATTRIBUTIONS);
    }

    static boolean isSignature(Element element) {
        return has(element, SIGNATURES);
    }

    static boolean startsRest(Element element) {
        return RESTS.contains(element.id().toLowerCase(Locale.ROOT))
                || (element.normalName().equals("div") && outlookLine(element));
    }

    /// The thin grey or blue line that Outlook draws above the mail it answers.
    private static boolean outlookLine(Element element) {
        var style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        var flat = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return (flat.contains("border-top:solid#e1e1e1") || flat.contains("border-top:solid#b5c4df"))
                && flat.contains("padding:3");
    }

    /// Gmail's "indent more" is a blockquote as well.
    private static boolean indent(Element element) {
        var style = element.attr("style").replace(" ", "");
        return element.className().isEmpty()
                && style.contains("border:none")
                && !element.attr("type").equals("cite");
    }

    private static boolean has(Element element, Set<String> names) {
        var classes = element.attr("class");
        return !classes.isEmpty() && names.stream().anyMatch(classes::contains);
    }

    static @Nullable String classes(String element, String attribute, String value) {
        var kept = new StringJoiner(" ");
        for (var name : SafeText.cut(value, 1_000).split("\\s+")) {
            known(name, kept);
        }
        return kept.length() == 0 ? null : kept.toString();
    }

    /// Yahoo writes a random prefix before its names.
    private static void known(String name, StringJoiner kept) {
        for (var names : List.of(QUOTES, FRAMES, ATTRIBUTIONS, SIGNATURES)) {
            for (var known : names) {
                if (name.equals(known) || (name.startsWith("ydp") && name.endsWith(known))) {
                    kept.add(known);
                }
            }
        }
    }

    static @Nullable String id(String element, String attribute, String value) {
        if (value.startsWith("yahoo_quoted")) {
            return "yahoo_quoted";
        }
        return RESTS.contains(value.toLowerCase(Locale.ROOT)) ? value : null;
    }

    private QuoteMarkup() {}
}
