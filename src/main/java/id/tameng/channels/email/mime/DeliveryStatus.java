package id.tameng.channels.email.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// RFC 3464 fields of the recipient that matters most: the first that failed, else the first at all.
record DeliveryStatus(
        String action,
        @Nullable String recipient,
        @Nullable String status,
        @Nullable String diagnostic) {

    private static final Set<String> SUCCESS = Set.of("delivered", "relayed", "expanded");
    private static final Pattern CODE = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final int DIAGNOSTIC = 1_000;

    static DeliveryStatus read(byte[] content) {
        var text = SafeText.block(Charsets.decode(content, 0, Math.min(content.length, Limits.HEADER_VALUE), null));
        DeliveryStatus first = null;
        for (var group : text.split("\n[ \t]*\n")) {
            var found = of(fields(group));
            if (found.action.equals("failed")) {
                return found;
            }
            first = first == null && found.recipient != null ? found : first;
        }
        return first == null ? new DeliveryStatus("", null, null, null) : first;
    }

    boolean success() {
        return SUCCESS.contains(action);
    }

    Bounce bounce(@Nullable String original) {
        var permanent = status == null ? action.equals("failed") : status.startsWith("5");
        return new Bounce(recipient, status, permanent && !action.equals("delayed"), diagnostic, original);
    }

    private static DeliveryStatus of(Map<String, String> fields) {
        var recipient = typed(fields.getOrDefault("final-recipient", fields.get("original-recipient")));
        var code = CODE.matcher(fields.getOrDefault("status", ""));
        var diagnostic = typed(fields.get("diagnostic-code"));
        return new DeliveryStatus(
                HeaderValue.of(fields.get("action")).value(),
                recipient == null ? null : MailboxText.address(recipient.toLowerCase(Locale.ROOT)),
                code.find() ? code.group() : null,
                diagnostic == null ? null : SafeText.line(diagnostic, DIAGNOSTIC));
    }

    private static Map<String, String> fields(String group) {
        var fields = new HashMap<String, String>();
        for (var line : group.replaceAll("\n[ \t]+", " ").split("\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /// `rfc822; budi@contoh.id` → the part after the type.
    private static @Nullable String typed(@Nullable String value) {
        return value == null ? null : value.substring(value.indexOf(';') + 1).strip();
    }
}
