package id.tameng.channels.email.mime;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Turns HTML into the text a person would read. Quotes of all known programs get `> `, so that one algorithm, the one
/// for
/// plain text, decides what is quoted.
final class HtmlText implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of(
            "head",
            "title",
            "style",
            "script",
            "noscript",
            "template",
            "object",
            "select",
            "textarea",
            "svg",
            "math",
            "iframe");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre", "figure", "hr");
    private static final Set<String> LINES = Set.of(
            "div",
            "li",
            "tr",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "center",
            "caption",
            "figcaption",
            "main",
            "tbody",
            "blockquote");

    private final TextLines lines = new TextLines();
    private int quotes;
    private int preformatted;

    static String of(String html) {
        var text = new HtmlText();
        Jsoup.parse(html).filter(text);
        return text.lines.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.append(text.getWholeText(), preformatted > 0, quotes);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        var name = element.normalName();
        if (SKIPPED.contains(name) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boundary(name);
        if (QuoteMarkup.startsRest(element)) {
            lines.end(quotes);
            quotes++; // never closed: the rest of the mail is the earlier one
        }
        if (QuoteMarkup.isQuote(element)) {
            lines.end(quotes);
            quotes++;
        }
        switch (name) {
            case "br" -> lines.feed(quotes);
            case "li" -> lines.append("- ", true, quotes);
            case "td", "th" -> lines.append(" ", false, quotes);
            case "pre" -> preformatted++;
            default -> {} // everything else only carries text
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            preformatted -= name.equals("pre") ? 1 : 0;
            boundary(name);
            if (QuoteMarkup.isQuote(element)) {
                lines.end(quotes);
                quotes--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void boundary(String name) {
        if (PARAGRAPHS.contains(name)) {
            lines.paragraph(quotes);
        } else if (LINES.contains(name)) {
            lines.end(quotes);
        }
    }

    private static boolean hidden(Element element) {
        var style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
