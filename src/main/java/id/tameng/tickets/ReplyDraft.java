package id.tameng.tickets;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply as the agent sends it.
///
/// @param to null: the customer
/// @param copies null: everybody who takes part (reply to all)
/// @param then the status afterwards, usually `WAITING_CUSTOMER`
/// @param patience how long its author can take it back before it goes
/// @param seen the newest message the agent had before her; null or `anyway` skips the check for newer ones
public record ReplyDraft(
        ReplyText text,
        @Nullable List<Address> to,
        @Nullable List<Address> copies,
        List<StoredFile> files,
        TicketStatus then,
        @Nullable Long seen,
        boolean anyway,
        Duration patience) {

    /// One that goes at once.
    public ReplyDraft(
            ReplyText text,
            @Nullable List<Address> to,
            @Nullable List<Address> copies,
            List<StoredFile> files,
            TicketStatus then,
            @Nullable Long seen,
            boolean anyway) {
        this(text, to, copies, files, then, seen, anyway, Duration.ZERO);
    }
}
