package id.tameng.channels.email.mime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail that was read. Every text is free of NUL and of lone surrogates and can be stored as it is; ids stand without
/// `<>`.
///
/// `fullText` is all that can be read; `bodyText` leaves out quotes and signature for display, but never everything;
/// `bodyHtml` is sanitised and safe to store and to show in the sandboxed frame.
public record ParsedMail(
        @Nullable String messageId,
        List<String> inReplyTo,
        List<String> references,
        MailAddress from,
        @Nullable MailAddress sender,
        @Nullable String returnPath,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        List<String> deliveredTo,
        String subject,
        @Nullable Instant date,
        String fullText,
        String bodyText,
        @Nullable String bodyHtml,
        List<MailAttachment> attachments,
        Automation automation,
        @Nullable Bounce bounce,
        @Nullable Calendar invite) {}
