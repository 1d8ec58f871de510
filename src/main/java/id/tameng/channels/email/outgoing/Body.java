package id.tameng.channels.email.outgoing;

import id.tameng.platform.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// What was written, the mailbox's signature, and below them what is answered: the same words in text and in HTML.
public final class Body {

    private static final int QUOTED = 20_000;

    private final String signature;
    private final @Nullable Quote quote;

    /// @param line who wrote it and when: "Pada … menulis:"
    public record Quote(String line, String text) {}

    public Body(String signature, @Nullable Quote quote) {
        this.signature = signature.strip();
        this.quote = quote == null ? null : new Quote(quote.line(), Text.shorten(quote.text(), QUOTED));
    }

    public String text(String written) {
        var text = new StringBuilder(written.strip());
        if (!signature.isEmpty()) {
            text.append("\n\n-- \n").append(signature);
        }
        if (quote != null) {
            text.append("\n\n").append(quote.line()).append('\n');
            quote.text()
                    .lines()
                    .forEach(line -> text.append(line.startsWith(">") ? ">" : "> ")
                            .append(line)
                            .append('\n'));
        }
        return text.toString().strip() + "\n";
    }

    /// @param written safe HTML
    public String html(String written) {
        var html = new StringBuilder(
                "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"></head>\n<body>\n<div>" + written + "</div>\n");
        if (!signature.isEmpty()) {
            html.append("<div class=\"moz-signature\">-- <br>")
                    .append(escaped(signature))
                    .append("</div>\n");
        }
        if (quote != null) {
            html.append("<div class=\"moz-cite-prefix\"><br>")
                    .append(escaped(quote.line()))
                    .append("</div>\n<blockquote type=\"cite\">")
                    .append(escaped(quote.text()))
                    .append("</blockquote>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\r", "").replace("\n", "<br>\n");
    }
}
