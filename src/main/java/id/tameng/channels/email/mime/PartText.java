package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters of a text part.
final class PartText {

    private static final Pattern META = Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})");
    private static final int META_HORIZON = 2_048;

    static String of(Part.Leaf leaf) {
        var content = leaf.content();
        var length = Math.min(content.length, Limits.TEXT_BYTES);
        var label = leaf.type().parameter("charset");
        if (label == null && leaf.is("text/html")) {
            label = meta(content);
        }
        var text = SafeText.block(Charsets.decode(content, 0, length, label));
        var flowed = "flowed".equalsIgnoreCase(leaf.type().parameter("format")) && !leaf.is("text/html");
        return flowed
                ? FlowedText.unwrap(text, "yes".equalsIgnoreCase(leaf.type().parameter("delsp")))
                : text;
    }

    private static @Nullable String meta(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, META_HORIZON), StandardCharsets.ISO_8859_1);
        var match = META.matcher(start);
        return match.find() ? match.group(1) : null;
    }

    private PartText() {}
}
