package id.tameng.tickets;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A foreign message's HTML, sanitised when it was stored, made ready for its sandboxed page.
///
/// @param pictures where the pictures that came with it are served, by content id
public record MessageHtml(String html, Map<String, String> pictures) {

    private static final String QUOTED = """
            .gmail_quote, .gmail_extra, .yahoo_quoted, .protonmail_quote, .moz-cite-prefix, blockquote[type=cite],
            #appendonsend ~ *, #divRplyFwdMsg, #divRplyFwdMsg ~ *
            """;

    /// Whether something in it lies on other people's servers, who would learn that it was read.
    public boolean hasRemotePictures() {
        return !parsed().select("img[src^=http]").isEmpty();
    }

    /// @param remote whether pictures from other servers are loaded
    /// @param quotes whether earlier messages quoted in it are shown
    public String body(boolean remote, boolean quotes) {
        var document = parsed();
        document.select("img[src^=cid:]").forEach(picture -> {
            var url = pictures.get(picture.attr("src").substring("cid:".length()));
            if (url == null) {
                picture.removeAttr("src");
            } else {
                picture.attr("src", url);
            }
        });
        if (!remote) {
            document.select("img[src^=http]").removeAttr("src");
        }
        if (!quotes) {
            unquote(document);
        }
        return document.body().html();
    }

    /// Never down to nothing: a message that only quotes stays whole.
    private static void unquote(Document document) {
        var rest = document.clone();
        rest.select(QUOTED).remove();
        if (rest.hasText() || !rest.select("img").isEmpty()) {
            document.select(QUOTED).remove();
        }
    }

    private Document parsed() {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
