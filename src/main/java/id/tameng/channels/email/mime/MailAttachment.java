package id.tameng.channels.email.mime;

import org.jspecify.annotations.Nullable;

/// A file that came with a mail. `contentType` is what the bytes are, not what the sender said; `inline` means that the
/// HTML
/// body shows it by `cid:`. The content is handed over, not copied: treat it as read-only.
@SuppressWarnings("ArrayRecordComponent") // bytes of a file: copied nowhere, compared nowhere
public record MailAttachment(
        String name,
        String contentType,
        boolean inline,
        @Nullable String contentId,
        byte[] content) {}
