package id.tameng.channels.email.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What of a part is read as the message itself; `html` is as it came, not sanitised yet.
record Body(@Nullable String text, @Nullable String html) {

    static final Body NONE = new Body(null, null);

    private static final int EXCUSE = 300;

    boolean isEmpty() {
        return text == null && html == null;
    }

    /// Parts that follow each other, as Apple Mail writes text, picture, text.
    static Body sequence(List<Body> parts) {
        var filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (filled.size() < 2) {
            return filled.isEmpty() ? NONE : filled.getFirst();
        }
        return new Body(joinedText(filled), joinedHtml(filled));
    }

    private static @Nullable String joinedText(List<Body> parts) {
        if (parts.stream().allMatch(part -> part.text == null)) {
            return null;
        }
        var texts = new ArrayList<String>();
        parts.forEach(part -> texts.add(part.readable().strip()));
        return SafeText.cut(String.join("\n\n", texts), Limits.TEXT);
    }

    private static @Nullable String joinedHtml(List<Body> parts) {
        if (parts.stream().allMatch(part -> part.html == null)) {
            return null;
        }
        var html = new StringBuilder();
        for (var part : parts) {
            html.append(part.html == null ? HtmlMail.fromText(part.readable()) : part.html);
        }
        return SafeText.cut(html.toString(), Limits.TEXT);
    }

    /// The same message in several dresses: the plain one is read, the richest one is shown.
    static Body choice(List<Body> parts) {
        String text = null;
        String html = null;
        for (var part : parts) {
            text = part.text != null && !part.text.isBlank() ? part.text : text;
            html = part.html != null && !part.html.isBlank() ? part.html : html;
        }
        return html != null && text != null && excuse(text) ? new Body(null, html) : new Body(text, html);
    }

    /// "Your program cannot show HTML" is not what the customer wrote.
    private static boolean excuse(String text) {
        return text.length() < EXCUSE && text.toLowerCase(Locale.ROOT).contains("html");
    }

    String readable() {
        if (text != null) {
            return text;
        }
        return html == null ? "" : HtmlMail.toText(html);
    }
}
