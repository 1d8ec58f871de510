package id.tameng.channels.email.outgoing;

import id.tameng.tickets.Address;
import id.tameng.tickets.StoredFile;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail as it is to be read. Message-IDs stand without angle brackets.
///
/// @param html null for a mail in plain text
/// @param loop our mark on automatic mail; null for what a person wrote
public record OutgoingMail(
        String messageId,
        Address from,
        String replyTo,
        List<Address> to,
        List<Address> copies,
        String subject,
        @Nullable String inReplyTo,
        List<String> references,
        Instant date,
        String text,
        @Nullable String html,
        List<StoredFile> files,
        @Nullable String loop) {}
