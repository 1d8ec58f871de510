package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A multipart that does not say where its parts begin, or says it wrongly: the first line that looks like a boundary
/// and is
/// followed by a header tells.
final class LostBoundary {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?m)^--([^\\s\"\\\\][^\\r\\n\"\\\\]{0,200}?)[ \\t]*\\r?\\n(?=[A-Za-z-]{1,40}:|\\r?\\n)");
    private static final int HORIZON = 64 * 1024;

    static Part find(Part.Leaf leaf) {
        if (!leaf.type().value().startsWith("multipart/")) {
            return leaf;
        }
        var boundary = boundary(leaf.content());
        if (boundary == null) {
            return Part.Leaf.of(leaf.headers(), plain(leaf.content()), leaf.content());
        }
        var subtype = leaf.type().value().substring(10);
        var inside = PartReader.readInside(leaf.content(), subtype, boundary);
        return inside instanceof Part.Container container
                ? new Part.Container(leaf.headers(), subtype, container.children())
                : Part.Leaf.of(leaf.headers(), plain(leaf.content()), leaf.content());
    }

    private static @Nullable String boundary(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, HORIZON), StandardCharsets.ISO_8859_1);
        var match = BOUNDARY.matcher(start);
        return match.find() ? match.group(1) : null;
    }

    private static HeaderValue plain(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1).stripLeading();
        return HeaderValue.of(start.startsWith("<") ? "text/html" : "text/plain");
    }

    private LostBoundary() {}
}
