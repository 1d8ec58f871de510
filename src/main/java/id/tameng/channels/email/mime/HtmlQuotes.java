package id.tameng.channels.email.mime;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes the quoted mail out of sanitised HTML, unless there is text of the sender's own behind it.
final class HtmlQuotes implements NodeFilter {

    private final List<Node> quotes = new ArrayList<>();
    private boolean written;
    private boolean answered;
    private boolean rest;

    static String strip(String html) {
        var document = Jsoup.parseBodyFragment(html);
        var found = new HtmlQuotes();
        document.body().filter(found);
        if (found.quotes.isEmpty() || found.answered || !found.written) {
            return html;
        }
        found.quotes.forEach(Node::remove);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return HtmlMail.sanitise(document.body().html()); // another serialiser touched it
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (rest) {
            quotes.add(node);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text && !text.isBlank()) {
            answered |= !quotes.isEmpty();
            written = true;
        }
        return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        rest = QuoteMarkup.startsRest(element);
        if (rest || QuoteMarkup.isQuote(element) || QuoteMarkup.isAttribution(element)) {
            quotes.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return QuoteMarkup.isSignature(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }
}
