package id.tameng.tickets;

import id.tameng.customers.Contact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a channel hands over once it has understood a message.
///
/// @param channel `email`, `api` …
/// @param account the channel account (mailbox) it came in by; null where the channel has none
/// @param team whose ticket it becomes if it opens one
/// @param reopenWindow how long after solving the customer's answer reopens the ticket
/// @param thread where the channel thinks it belongs
/// @param copies the other people addressed, without our own addresses
/// @param fullText null when it equals `bodyText`
/// @param bodyHtml sanitised already
/// @param source the raw payload, as the channel names it; null where nothing raw is kept
/// @param at when it was accepted
public record IncomingMessage(
        String channel,
        @Nullable Long account,
        long team,
        Duration reopenWindow,
        Belonging thread,
        Contact sender,
        List<Address> to,
        List<Address> copies,
        String subject,
        String bodyText,
        @Nullable String fullText,
        @Nullable String bodyHtml,
        List<StoredFile> files,
        @Nullable String externalId,
        @Nullable String source,
        Automation automation,
        Instant at) {

    /// @param ticket by a secret of ours or a known message: binding even for strangers, who are then unverified
    /// @param claimed by the number in the subject: counts only for a participant of that ticket
    public record Belonging(@Nullable Long ticket, @Nullable TicketNumber claimed) {

        public static final Belonging NONE = new Belonging(null, null);
    }
}
