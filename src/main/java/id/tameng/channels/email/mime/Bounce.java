package id.tameng.channels.email.mime;

import org.jspecify.annotations.Nullable;

/// What a delivery report says. `status` is an RFC 3463 code such as `5.1.1`; `originalMessageId` stands without angle
/// brackets.
public record Bounce(
        @Nullable String recipient,
        @Nullable String status,
        boolean permanent,
        @Nullable String diagnostic,
        @Nullable String originalMessageId) {}
