package id.tameng.channels.email.mime;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// File names that are safe to show and to save: no path, no control, nothing that turns the reading direction around.
final class Names {

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/zip", ".zip"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("text/calendar", ".ics"),
            Map.entry("text/html", ".html"),
            Map.entry("text/plain", ".txt"),
            Map.entry("application/pgp-signature", ".asc"),
            Map.entry("application/pkcs7-signature", ".p7s"));

    /// A name from 1 to 150 characters; what has none is called by its number and type.
    static String file(@Nullable String given, String contentType, int number) {
        var name = given == null ? "" : basename(SafeText.line(visible(given), 4_000));
        name = trimmed(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (name.isEmpty()) {
            return "lampiran-" + number + EXTENSIONS.getOrDefault(contentType, "");
        }
        return shortened(name);
    }

    /// Without the invisible characters that make `gpj.exe` look like `exe.jpg`.
    static String visible(String text) {
        var hidden = text.codePoints().anyMatch(Names::hides);
        if (!hidden) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !hides(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean hides(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0x200B
                || c == 0xFEFF;
    }

    private static String basename(String name) {
        var slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }

    /// No leading dots (hidden files), none of the characters that Windows forbids.
    private static String trimmed(String name) {
        var clean = name.replaceAll("[<>:\"|?*]", "_").strip();
        int from = 0;
        while (from < clean.length() && (clean.charAt(from) == '.' || clean.charAt(from) == ' ')) {
            from++;
        }
        return clean.substring(from).strip();
    }

    private static String shortened(String name) {
        if (name.length() <= Limits.FILE_NAME) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return SafeText.cut(name, Limits.FILE_NAME - extension.length()).strip() + extension;
    }

    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private Names() {}
}
