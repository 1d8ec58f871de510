package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message about to be stored. Its id is drawn before, so that the ticket can name it.
///
/// @param recipients as shown in the thread, JSON
/// @param held null for what goes at once
record NewMessage(
        long id,
        long ticket,
        String kind,
        String channel,
        Author author,
        @Nullable String subject,
        String bodyText,
        @Nullable String fullText,
        @Nullable String bodyHtml,
        @Nullable String recipients,
        @Nullable String externalId,
        @Nullable String source,
        Automation automation,
        boolean verified,
        @Nullable String deliveryStatus,
        Instant at,
        List<StoredFile> files,
        @Nullable Held held) {

    /// Until when it can be taken back.
    ///
    /// @param stood how the ticket stood before
    record Held(Instant until, Stood stood) {}

    NewMessage delivered(String status) {
        return new NewMessage(
                id,
                ticket,
                kind,
                channel,
                author,
                subject,
                bodyText,
                fullText,
                bodyHtml,
                recipients,
                externalId,
                source,
                automation,
                verified,
                status,
                at,
                files,
                held);
    }

    /// @param kind `customer`, `person` or `system`
    /// @param alias the name that the customer sees instead
    record Author(
            String kind,
            @Nullable Long id,
            String name,
            @Nullable String address,
            @Nullable String alias) {

        Author(String kind, @Nullable Long id, String name, @Nullable String address) {
            this(kind, id, name, address, null);
        }
    }
}
