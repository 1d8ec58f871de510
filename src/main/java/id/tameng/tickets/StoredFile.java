package id.tameng.tickets;

import org.jspecify.annotations.Nullable;

/// A file of a message whose content lies in the blob store already.
///
/// @param blob the SHA-256 of the content
/// @param size in bytes
/// @param contentId for pictures shown inside the text (`cid:`)
public record StoredFile(
        String name,
        String contentType,
        long size,
        boolean inline,
        @Nullable String contentId,
        String blob) {}
