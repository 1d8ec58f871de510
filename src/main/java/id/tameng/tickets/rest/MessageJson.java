package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Address;
import id.tameng.tickets.MessageEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message as programs get it.
@Schema(name = "Message", description = "One thing said in a ticket.")
record MessageJson(
        long id,

        @Schema(allowableValues = {"inbound", "reply", "note", "system", "forward"})
        String kind,

        @Schema(example = "email") String channel,
        Author author,
        @Nullable String subject,

        @Schema(description = "What the person wrote: quotes and signature stripped")
        String bodyText,

        @Schema(description = "Everything readable, quotes included")
        String fullText,

        @Schema(
                description =
                        "What the owner of the token sees instead of harsh words, as she has chosen to be shielded; null where the"
                                + " message is shown as it was written. The other texts are always the customer's own: programs work"
                                + " with them.")
        @Nullable
        String softenedText,

        @Schema(description = "Sanitised; null for plain text") @Nullable
        String bodyHtml,

        List<Recipient> to,
        List<Recipient> cc,
        List<Attachment> attachments,

        @Schema(
                description = "For replies",
                allowableValues = {"queued", "sent", "delivered", "read", "failed"})
        @Nullable
        String deliveryStatus,

        @Schema(description = "What the receiving side said") @Nullable
        String deliveryDetail,

        @Schema(description = "The channel's own id; for mail the Message-ID as received") @Nullable
        String externalId,

        @Schema(
                description =
                        "Where the payload can be read as received; null when there is none or it may not be read")
        @Nullable
        String sourceUrl,

        @Schema(
                description = "Whether a machine wrote",
                allowableValues = {"none", "auto_reply", "bulk", "bounce", "loop"})
        String automation,

        @Schema(description = "False: the sender was no participant of the ticket")
        boolean verified,

        Instant createdAt) {

    @Schema(name = "Author")
    record Author(
            @Schema(allowableValues = {"customer", "person", "system"})
            String type,

            @Nullable Long id,
            String name,
            @Nullable String address) {}

    @Schema(name = "Recipient")
    record Recipient(@Nullable String name, String address) {

        static Recipient of(Address address) {
            return new Recipient(address.name(), address.address());
        }
    }

    @Schema(name = "Attachment")
    record Attachment(
            long id,
            String name,
            String contentType,
            @Schema(description = "In bytes") long size,
            @Schema(description = "Shown inside the text") boolean inline,
            @Nullable String contentId,
            String url) {

        static Attachment of(MessageEntry.File file) {
            return new Attachment(
                    file.id(),
                    file.name(),
                    file.contentType(),
                    file.size(),
                    file.inline(),
                    file.contentId(),
                    "/api/v1/attachments/" + file.id());
        }
    }

    /// @param softened what stands for the words of those that are folded for the viewer, by message
    static MessageJson of(MessageEntry message, Viewer viewer, Map<Long, String> softened) {
        var author = message.author();
        boolean hasSource = message.source() != null && viewer.may("tickets.source");
        return new MessageJson(
                message.id(),
                message.kind(),
                message.channel(),
                new Author(author.kind(), author.id(), author.name(), author.address()),
                message.subject(),
                message.bodyText(),
                message.fullText(),
                softened.get(message.id()),
                message.bodyHtml(),
                message.to().stream().map(Recipient::of).toList(),
                message.copies().stream().map(Recipient::of).toList(),
                message.files().stream().map(Attachment::of).toList(),
                message.deliveryStatus(),
                message.deliveryDetail(),
                message.externalId(),
                hasSource ? "/api/v1/messages/" + message.id() + "/source" : null,
                message.automation(),
                message.verified(),
                message.at());
    }
}
