package id.tameng.channels.email.mime;

import org.jspecify.annotations.Nullable;

/// Turns a kept part into a file with a clean name and its true type.
final class Attachments {

    static MailAttachment of(Part.Leaf leaf, boolean inline, int number) {
        var type = ContentSniffer.type(leaf.content(), leaf.type().value());
        return new MailAttachment(name(leaf, type, number), type, inline, leaf.contentId(), leaf.content());
    }

    static MailAttachment of(@Nullable String name, @Nullable String contentId, byte[] content, int number) {
        var type = ContentSniffer.type(content, "");
        return new MailAttachment(Names.file(name, type, number), type, false, contentId, content);
    }

    private static String name(Part.Leaf leaf, String type, int number) {
        var given = leaf.fileName();
        if (given == null && type.equals("message/rfc822")) {
            given = forwarded(leaf.content());
        }
        return Names.file(given, type, number);
    }

    /// A forwarded mail without a file name is called by its subject.
    private static @Nullable String forwarded(byte[] mail) {
        var subject = MailHeaders.first(mail, "subject");
        var clean = subject == null ? "" : SafeText.line(EncodedWords.decode(subject), 100);
        return clean.isEmpty() ? null : clean.replace('/', '-').replace('\\', '-') + ".eml";
    }

    private Attachments() {}
}
