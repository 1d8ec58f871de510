package id.tameng.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply as the agent sends it.
///
/// @param to null: the customer
/// @param copies null: everybody who takes part (reply to all)
/// @param then the status afterwards, usually `WAITING_CUSTOMER`
/// @param seen the newest message the agent had before her; null or `anyway` skips the check for newer ones
public record ReplyDraft(
        ReplyText text,
        @Nullable List<Address> to,
        @Nullable List<Address> copies,
        List<StoredFile> files,
        TicketStatus then,
        @Nullable Long seen,
        boolean anyway) {}
