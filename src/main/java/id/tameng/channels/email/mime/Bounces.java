package id.tameng.channels.email.mime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a delivery report: the standard one first, then what the text says.
final class Bounces {

    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");
    private static final Set<String> RETURNED = Set.of(
            "message/rfc822",
            "message/global",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global-headers");

    /// Nothing for a report of success: that mail did arrive.
    static @Nullable Bounce read(Headers headers, Contents contents, String text) {
        var status = contents.part(STATUS);
        var returned = contents.part(RETURNED);
        var original = returned == null ? null : MailHeaders.messageId(returned.content());
        if (original == null) {
            original = BounceText.messageId(text);
        }
        if (status != null) {
            var standard = DeliveryStatus.read(status.content());
            if (standard.success()) {
                return null;
            }
            if (standard.recipient() != null || standard.status() != null) {
                return standard.bounce(original);
            }
        }
        return BounceText.read(text, headers.first("x-failed-recipients"), original);
    }

    private Bounces() {}
}
