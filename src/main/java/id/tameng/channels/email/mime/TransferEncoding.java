package id.tameng.channels.email.mime;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Undoes Content-Transfer-Encoding, and notices when the label is wrong.
final class TransferEncoding {

    /// Decodes `bytes[0..length)`, which serves as scratch space.
    static byte[] decode(byte[] bytes, int length, @Nullable String label, boolean text) {
        var encoding = label == null ? "" : label.strip().toLowerCase(Locale.ROOT);
        if (encoding.contains("base64")) {
            return text && !Base64Text.plausible(bytes, length)
                    ? Arrays.copyOf(bytes, length)
                    : Base64Text.decode(bytes, length);
        }
        if (encoding.contains("quoted")) {
            return QuotedPrintable.decode(bytes, length);
        }
        return encoding.contains("uue") ? Uuencoded.decode(bytes, length) : Arrays.copyOf(bytes, length);
    }

    private TransferEncoding() {}
}
