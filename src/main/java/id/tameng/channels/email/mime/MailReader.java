package id.tameng.channels.email.mime;

import org.jspecify.annotations.Nullable;

/// Reads the bytes of a mail. Stateless: one reader serves all threads.
///
/// Whatever is remotely readable comes out readable; only a mail that is empty, has no header or has no sender is
/// refused.
public final class MailReader {

    public ParsedMail read(byte[] raw) throws UnreadableMail {
        var start = RawMail.start(raw);
        if (start >= raw.length) {
            throw new UnreadableMail(UnreadableMail.Code.EMPTY);
        }
        var mail = RawMail.withLineFeeds(raw, start);
        var root = PartReader.read(mail, start);
        if (root instanceof Part.Leaf leaf && leaf.content().length == 0) {
            root = PartReader.read(RawMail.withEmptyLine(mail, start), start);
        }
        if (root.headers().isEmpty()) {
            throw new UnreadableMail(UnreadableMail.Code.UNPARSEABLE);
        }
        return parsed(root);
    }

    private static ParsedMail parsed(Part root) throws UnreadableMail {
        var headers = root.headers();
        var envelope = Envelope.of(headers);
        var contents = new Contents(root);
        var subject = subject(headers.first("subject"));
        var text = SafeText.block(contents.body().readable()).strip();
        var html = contents.body().html();
        var automation = LoopGuard.judge(headers, envelope.from(), envelope.returnPath(), subject);
        var bounce = automation == Automation.BOUNCE ? Bounces.read(headers, contents, text) : null;
        return new ParsedMail(
                MessageIds.first(headers.first("message-id")),
                MessageIds.list(headers.all("in-reply-to")),
                MessageIds.list(headers.all("references")),
                envelope.from(),
                envelope.sender(),
                envelope.returnPath(),
                Addresses.of(headers.all("reply-to")),
                Addresses.of(headers.all("to")),
                Addresses.of(headers.all("cc")),
                Envelope.deliveredTo(headers),
                subject,
                MailDates.parse(headers.first("date")),
                text,
                Quotes.strip(text),
                html == null ? null : HtmlMail.sanitise(html),
                contents.attachments(),
                automation == Automation.BOUNCE && bounce == null ? Automation.AUTO_REPLY : automation,
                bounce,
                contents.invite());
    }

    private static String subject(@Nullable String header) {
        return header == null ? "" : SafeText.line(EncodedWords.decode(header), Limits.SUBJECT);
    }
}
