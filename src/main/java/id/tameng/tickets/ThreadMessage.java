package id.tameng.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something said, as the thread shows it.
///
/// @param kind `inbound`, `reply`, `note` or `system`
/// @param authorId of the person or customer
/// @param alias the name under which customers know the person who wrote
/// @param fullText with quotes and signature; null when there are none
/// @param html what an agent wrote, cleaned by [ReplyText]; null for foreign HTML, which has a page of its own
/// @param rich whether a foreign message has formatting worth showing on that page
/// @param sendAt it goes then; until then its author can take it back
/// @param deliveryStatus `queued`, `sent`, `delivered`, `read`, `failed`; null when nothing was to be delivered
public record ThreadMessage(
        long id,
        String kind,
        @Nullable Long authorId,
        String authorName,
        @Nullable String authorAddress,
        @Nullable String alias,
        List<Address> to,
        List<Address> copies,
        String text,
        @Nullable String fullText,
        @Nullable String html,
        boolean rich,
        boolean hasSource,
        String automation,
        boolean verified,
        @Nullable String deliveryStatus,
        @Nullable String deliveryDetail,
        Instant at,
        List<ThreadFile> files,
        @Nullable Instant sendAt) {

    public boolean isInbound() {
        return kind.equals("inbound");
    }

    public boolean isReply() {
        return kind.equals("reply");
    }

    public boolean isNote() {
        return kind.equals("note");
    }

    public boolean isSystem() {
        return kind.equals("system");
    }

    /// Whether this person of the team wrote it.
    public boolean isBy(long person) {
        return authorId != null && authorId == person && !isInbound();
    }

    /// Whether this reader may still take it back.
    public boolean canBeTakenBack(long reader, Instant now) {
        return sendAt != null
                && sendAt.isAfter(now)
                && isBy(reader)
                && DeliveryStatus.QUEUED.key().equals(deliveryStatus);
    }

    /// The same with other words.
    ThreadMessage saying(String words) {
        return words.equals(text)
                ? this
                : new ThreadMessage(
                        id,
                        kind,
                        authorId,
                        authorName,
                        authorAddress,
                        alias,
                        to,
                        copies,
                        words,
                        null,
                        null,
                        false,
                        hasSource,
                        automation,
                        verified,
                        deliveryStatus,
                        deliveryDetail,
                        at,
                        files,
                        sendAt);
    }

    /// The files that are not part of the text.
    public List<ThreadFile> attached() {
        return files.stream().filter(file -> !file.inline()).toList();
    }
}
