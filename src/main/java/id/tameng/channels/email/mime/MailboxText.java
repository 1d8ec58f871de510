package id.tameng.channels.email.mime;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Cleans the two halves of a mailbox: what stands in the brackets, and what stands before them.
final class MailboxText {

    /// The address in here, or nothing when there is none that a mail server would take.
    static @Nullable String address(String text) {
        var bare = strip(text);
        if (!bare.startsWith("\"") && hasBlank(bare)) {
            bare = wordWithAt(bare);
        }
        var at = bare.lastIndexOf('@');
        if (at <= 0 || at == bare.length() - 1 || bare.length() > Limits.ADDRESS_LENGTH) {
            return null;
        }
        return clean(bare) ? Normalizer.normalize(SafeText.block(bare), Normalizer.Form.NFC) : null;
    }

    /// A display name without quotes, or nothing when it only repeats the address.
    static @Nullable String name(String text, String address) {
        var name = SafeText.line(EncodedWords.decode(SafeText.cut(text, 4_000)), Limits.PERSON_NAME);
        name = unquoted(Names.visible(name)).strip();
        return name.isEmpty() || name.equalsIgnoreCase(address) ? null : name;
    }

    private static String unquoted(String name) {
        var quoted = name.length() > 1 && (both(name, '\'') || both(name, '"'));
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean both(String name, char quote) {
        return name.charAt(0) == quote && name.charAt(name.length() - 1) == quote;
    }

    private static String strip(String text) {
        int from = 0;
        int to = Math.min(text.length(), 4 * Limits.ADDRESS_LENGTH);
        while (from < to && " <'[`\u00A0".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " >'].,;`\u00A0".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        var bare = text.substring(from, to);
        if (bare.regionMatches(true, 0, "mailto:", 0, 7)) {
            bare = bare.substring(7);
        }
        // an old source route: <@relay,@relay:user@host>
        return bare.startsWith("@") ? bare.substring(bare.indexOf(':') + 1) : bare;
    }

    private static String wordWithAt(String text) {
        for (var word : text.split(" ", 50)) {
            if (word.indexOf('@') > 0) {
                return strip(word);
            }
        }
        return "";
    }

    private static boolean hasBlank(String text) {
        return text.indexOf(' ') >= 0;
    }

    private static boolean clean(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1);
        return address.chars().noneMatch(c -> c < ' ' || c == '<' || c == '>' || c == 0x7F || c == 0xFFFD)
                && domain.chars().noneMatch(c -> " ,;:()\"\\=?/".indexOf(c) >= 0 && !domain.startsWith("["))
                && !domain.startsWith(".")
                && !domain.contains("..");
    }

    private MailboxText() {}
}
