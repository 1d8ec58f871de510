package id.tameng.channels.email.mime;

import java.util.Map;

/// HTML of a mail. It is sanitised once, when it is stored; everything else here works on what came out of that.
///
/// Show it in a sandboxed frame whose own content security policy allows inline styles and nothing that runs.
public final class HtmlMail {

    private HtmlMail() {}

    /// What a mail looks like, without anything that runs, submits, tracks or covers the page. Always safe, never
    /// fails.
    public static String sanitise(String html) {
        return SafeText.block(MailPolicy.FACTORY.sanitize(SafeText.block(html)));
    }

    /// Sanitised HTML whose remote pictures wait: `src` becomes `data-remote-src`.
    public static String withoutRemoteImages(String sanitised) {
        return Images.remote(sanitised, source -> " data-remote-src=\"" + source + "\"");
    }

    public static boolean hasRemoteImages(String sanitised) {
        return !Images.remote(sanitised, source -> "").equals(sanitised);
    }

    /// Sanitised HTML whose `cid:` pictures point to where their files are served. A picture without a file loses its
    /// source.
    public static String withInlineImages(String sanitised, Map<String, String> urlByContentId) {
        return Images.inline(sanitised, id -> {
            var url = urlByContentId.get(id);
            return url == null ? "" : " src=\"" + fromText(url) + "\"";
        });
    }

    /// The readable text, with `> ` before quoted lines; works on raw and on sanitised HTML.
    public static String toText(String html) {
        return SafeText.block(HtmlText.of(SafeText.block(html)));
    }

    static String fromText(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("\n", "<br>");
    }
}
