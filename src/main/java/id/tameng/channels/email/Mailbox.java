package id.tameng.channels.email;

import java.time.Duration;
import java.util.Locale;

/// An address of ours, as mail going in and out needs it.
///
/// @param address in lower case
/// @param team whose tickets its mail becomes
/// @param reopenWindow how long after solving an answer reopens the ticket
public record Mailbox(
        long id,
        String address,
        String displayName,
        long team,
        String signature,
        boolean autoAcknowledge,
        String acknowledgement,
        Duration reopenWindow) {

    public Mailbox {
        address = address.toLowerCase(Locale.ROOT);
    }

    /// What stands behind the `@`.
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}
