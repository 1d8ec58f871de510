package id.tameng.channels.email;

import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Our own Message-IDs, `4211.9001.k3j…@toko.id` (ticket, message, keyed hash): recognised in In-Reply-To and
/// References
/// without a look-up, and not to be forged. Without angle brackets throughout.
@Component
class MessageIds {

    private static final Pattern OURS = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.([a-z2-7]{16})@.+");

    private final Seal seal;

    MessageIds(InstallationKey key) {
        seal = new Seal(key, "message-id");
    }

    String of(Mailbox mailbox, long ticket, long message) {
        var text = ticket + "." + message;
        return text + "." + seal.of(text) + "@" + mailbox.domain();
    }

    /// The ticket that a Message-ID of ours names; empty for foreign or forged ones.
    OptionalLong findTicket(String headerId) {
        var matcher = OURS.matcher(headerId);
        return matcher.matches() && seal.fits(matcher.group(1) + "." + matcher.group(2), matcher.group(3))
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    /// The message that a Message-ID of ours names.
    OptionalLong findMessage(String headerId) {
        var matcher = OURS.matcher(headerId);
        return matcher.matches() && seal.fits(matcher.group(1) + "." + matcher.group(2), matcher.group(3))
                ? OptionalLong.of(Long.parseLong(matcher.group(2)))
                : OptionalLong.empty();
    }
}
