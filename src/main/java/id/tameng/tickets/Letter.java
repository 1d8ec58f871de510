package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message of ours with all that a channel needs to carry it to the customer.
///
/// @param author the person who wrote it; null for automatic messages
/// @param forwarded whether it shows somebody outside what was said: it quotes by itself
/// @param answers the customer's last message before it; null when she has not written
public record Letter(
        long message,
        long ticket,
        TicketNumber number,
        String subject,
        @Nullable Long author,
        String text,
        @Nullable String html,
        List<Address> to,
        List<Address> copies,
        List<StoredFile> files,
        Instant at,
        @Nullable Answered answers,
        boolean forwarded) {

    /// @param text her own words, without what she quoted
    public record Answered(long message, String author, Instant at, String text) {}
}
