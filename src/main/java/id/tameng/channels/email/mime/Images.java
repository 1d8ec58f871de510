package id.tameng.channels.email.mime;

import java.util.function.UnaryOperator;

/// Rewrites the `src` of pictures in sanitised HTML. One pass over the text: the sanitiser writes attributes in one
/// form only,
/// lower-case, in double quotes, with every bracket and quote inside them escaped.
final class Images {

    private static final String TAG = "<img ";
    private static final String SOURCE = " src=\"";

    /// Replaces the whole attribute of every picture from the network.
    static String remote(String html, UnaryOperator<String> attribute) {
        return rewrite(html, source -> remote(source) ? attribute.apply(source) : SOURCE + source + '"');
    }

    /// Replaces the whole attribute of every picture that came with the mail.
    static String inline(String html, UnaryOperator<String> attribute) {
        return rewrite(
                html,
                source -> source.startsWith("cid:")
                        ? attribute.apply(ContentIds.decoded(source.substring(4)))
                        : SOURCE + source + '"');
    }

    private static boolean remote(String source) {
        return !source.startsWith("cid:") && !source.startsWith("data:");
    }

    private static String rewrite(String html, UnaryOperator<String> attribute) {
        var out = new StringBuilder(html.length() + 64);
        int done = 0;
        for (int tag = html.indexOf(TAG); tag >= 0; tag = html.indexOf(TAG, done)) {
            var close = html.indexOf('>', tag);
            var end = close < 0 ? html.length() : close;
            var source = html.indexOf(SOURCE, tag, end);
            var quote = source < 0 ? -1 : html.indexOf('"', source + SOURCE.length());
            if (quote < 0) {
                out.append(html, done, end);
            } else {
                out.append(html, done, source);
                out.append(attribute.apply(html.substring(source + SOURCE.length(), quote)));
                out.append(html, quote + 1, end);
            }
            done = end;
        }
        return out.append(html, done, html.length()).toString();
    }

    private Images() {}
}
