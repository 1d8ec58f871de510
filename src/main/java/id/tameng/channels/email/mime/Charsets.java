package id.tameng.channels.email.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bytes to text when the label may be wrong, unknown or missing: what is strictly UTF-8 is UTF-8, else the label
/// holds, else
/// windows-1252, which never fails.
final class Charsets {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /// Labels that mean more than they say: mail programs send the larger set under the name of the smaller one.
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"));

    static String decode(byte[] bytes, @Nullable String label) {
        return decode(bytes, 0, bytes.length, label);
    }

    static String decode(byte[] bytes, int from, int to, @Nullable String label) {
        var name = label == null ? "" : clean(label);
        var special = special(bytes, from, to, name);
        if (special != null) {
            return special;
        }
        var utf8 = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        var broken = utf8.indexOf('\uFFFD') >= 0 && !new Utf8Check(bytes, from, to).valid();
        if (!broken) {
            return utf8;
        }
        var declared = find(name);
        if (declared == null && new Utf8Check(bytes, from, to).mostlyValid()) {
            return utf8;
        }
        return new String(bytes, from, to - from, declared == null ? FALLBACK : declared);
    }

    /// Encodings whose bytes look like ASCII, or that tell what they are by their first bytes.
    private static @Nullable String special(byte[] bytes, int from, int to, String name) {
        var wide = WideText.charset(bytes, from, to, name);
        if (wide != null) {
            return withoutMark(new String(bytes, from, to - from, wide));
        }
        if (name.contains("utf-7") || name.equals("utf7")) {
            return Utf7.decode(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        if (name.startsWith("iso-2022") || escapes(bytes, from, to)) {
            var stateful = find(name.startsWith("iso-2022") ? name : "iso-2022-jp");
            return stateful == null ? null : new String(bytes, from, to - from, stateful);
        }
        if (to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF) {
            return new String(bytes, from + 3, to - from - 3, StandardCharsets.UTF_8);
        }
        return null;
    }

    /// `ESC $ B` and its kin open Japanese text; nothing else in a mail begins like this.
    private static boolean escapes(byte[] bytes, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String clean(String label) {
        var lower = label.strip().toLowerCase(Locale.ROOT);
        return lower.replace("\"", "").replace("'", "").replace(' ', '-');
    }

    static @Nullable Charset find(String name) {
        var wider = WIDER.getOrDefault(name, name);
        for (var candidate : Arrays.asList(wider, "x-" + wider, wider.replaceFirst("^cp-?", "windows-"))) {
            try {
                if (!candidate.isEmpty() && Charset.isSupported(candidate)) {
                    var found = Charset.forName(candidate);
                    return found.equals(StandardCharsets.UTF_8) || found.equals(StandardCharsets.US_ASCII)
                            ? null
                            : found;
                }
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                // the next spelling may be one that this JVM knows
            }
        }
        return null;
    }

    private Charsets() {}
}
