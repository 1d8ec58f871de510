package id.tameng.channels.email.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where links and pictures of a mail may lead. Relative addresses lead nowhere, since a mail has no page of its own.
final class MailLinks {

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=\\s]*+");

    /// A link that opens beside the product, never in its place.
    static String openOutside(String element, List<String> attributes) {
        if (attributes.contains("href")) {
            attributes.add("target");
            attributes.add("_blank");
        }
        return element;
    }

    static @Nullable String href(String element, String attribute, String value) {
        var url = absolute(value);
        var allowed =
                starts(url, "http://") || starts(url, "https://") || starts(url, "mailto:") || starts(url, "tel:");
        return allowed ? url : null;
    }

    static @Nullable String image(String element, String attribute, String value) {
        var url = absolute(value);
        var allowed = starts(url, "http://") || starts(url, "https://") || starts(url, "cid:");
        return allowed || PICTURE.matcher(url).matches() ? url : null;
    }

    /// With the scheme in lower case.
    private static String absolute(String value) {
        var url = value.strip();
        var colon = url.indexOf(':');
        if (colon > 0 && colon < 12) {
            return url.substring(0, colon).toLowerCase(Locale.ROOT) + url.substring(colon);
        }
        return url.startsWith("//") ? "https:" + url : url;
    }

    private static boolean starts(String url, String scheme) {
        return url.length() > scheme.length() && url.startsWith(scheme);
    }

    private MailLinks() {}
}
