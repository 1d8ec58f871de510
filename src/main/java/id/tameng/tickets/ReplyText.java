package id.tameng.tickets;

import id.tameng.platform.DomainException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What an agent wrote: formatted or plain, cleaned once, when it is written.
///
/// @param html null for plain text
public record ReplyText(String text, @Nullable String html) {

    private static final int LIMIT = 200_000;

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "div",
                    "br",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "s",
                    "del",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "h1",
                    "h2",
                    "h3")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    public static ReplyText plain(String text) {
        return checked(new ReplyText(text.replace("\u0000", "").strip(), null));
    }

    public static ReplyText html(String html) {
        var clean = ALLOWED.sanitize(html.replace("\u0000", ""));
        return checked(new ReplyText(asText(clean), clean));
    }

    private static ReplyText checked(ReplyText reply) {
        if (reply.text().isBlank()) {
            throw DomainException.invalid("message-empty");
        }
        if (reply.text().length() > LIMIT) {
            throw DomainException.invalid("message-too-long", LIMIT);
        }
        return reply;
    }

    private static String asText(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("li").forEach(item -> item.prependText("• ").appendText("\n"));
        document.select("p, div, blockquote, h1, h2, h3, pre, ul, ol").forEach(block -> block.appendText("\n"));
        return document.body().wholeText().replaceAll("\n{3,}", "\n\n").strip();
    }
}
