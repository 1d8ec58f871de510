package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message with everything that a program may want of it.
///
/// @param author kind is `customer`, `person` or `system`
/// @param fullText everything readable, quotes included
/// @param source the raw payload, as its channel names it
public record MessageEntry(
        long id,
        long ticket,
        TicketNumber number,
        String kind,
        String channel,
        Author author,
        @Nullable String subject,
        String bodyText,
        String fullText,
        @Nullable String bodyHtml,
        List<Address> to,
        List<Address> copies,
        List<File> files,
        String automation,
        boolean verified,
        @Nullable String deliveryStatus,
        @Nullable String deliveryDetail,
        @Nullable String externalId,
        @Nullable String source,
        Instant at) {

    public record Author(
            String kind,
            @Nullable Long id,
            String name,
            @Nullable String address) {}

    /// @param inline shown inside the text
    public record File(
            long id,
            String name,
            String contentType,
            long size,
            boolean inline,
            @Nullable String contentId,
            String blob) {}

    MessageEntry with(List<File> attached) {
        return new MessageEntry(
                id,
                ticket,
                number,
                kind,
                channel,
                author,
                subject,
                bodyText,
                fullText,
                bodyHtml,
                to,
                copies,
                attached,
                automation,
                verified,
                deliveryStatus,
                deliveryDetail,
                externalId,
                source,
                at);
    }
}
