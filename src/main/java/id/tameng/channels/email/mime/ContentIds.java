package id.tameng.channels.email.mime;

import java.util.HashSet;
import java.util.Set;

/// The `cid:` references of a HTML text.
final class ContentIds {

    private static final int LONGEST = 300;

    static Set<String> in(String html) {
        var ids = new HashSet<String>();
        for (int at = html.indexOf("cid:"); at >= 0; at = html.indexOf("cid:", at + 4)) {
            int end = at + 4;
            while (end < html.length() && end - at < LONGEST && "\"' >)<\n\r".indexOf(html.charAt(end)) < 0) {
                end++;
            }
            ids.add(decoded(html.substring(at + 4, end)));
        }
        return ids;
    }

    /// As a reference may be written in HTML: `%40` and `&#64;` both mean `@`.
    static String decoded(String id) {
        return id.replace("&#64;", "@")
                .replace("%40", "@")
                .replace("&amp;", "&")
                .replace("&#43;", "+")
                .replace("&#61;", "=");
    }

    private ContentIds() {}
}
