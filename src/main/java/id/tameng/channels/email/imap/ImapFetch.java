package id.tameng.channels.email.imap;

import id.tameng.channels.email.imap.ImapFolderReader.Entry;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.MailLimits;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.channels.email.intake.Received;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings what is new in a folder through the door: accepted durably first, marked as seen afterwards, never deleted.
@Component
class ImapFetch {

    private static final int TOGETHER = 50;
    private static final long TOGETHER_BYTES = 8 * 1024 * 1024;
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final FetchBook book;
    private final Acceptance acceptance;
    private final MailLimits limits;
    private final ImapProperties properties;
    private final Clock clock;

    ImapFetch(FetchBook book, Acceptance acceptance, MailLimits limits, ImapProperties properties, Clock clock) {
        this.book = book;
        this.acceptance = acceptance;
        this.limits = limits;
        this.properties = properties;
        this.clock = clock;
    }

    /// @return how far it is now
    FetchPosition fetch(ImapAccount account, String node, IMAPFolder folder, FetchPosition position)
            throws MessagingException, NotAccepted {
        long validity = folder.getUIDValidity();
        boolean same = position.validity() != null && position.validity() == validity;
        var reader = new ImapFolderReader(folder);
        var fresh = reader.listAfter(same ? position.lastUid() : 0);
        var wanted = same
                ? fresh
                : fresh.stream().filter(entry -> isUnknown(entry, position)).toList();
        for (var portion : portions(wanted)) {
            accept(account, reader, portion);
            book.reach(
                    account, node, new FetchPosition(validity, portion.getLast().uid(), null), properties.lease());
        }
        long last = fresh.isEmpty()
                ? (same ? position.lastUid() : 0)
                : fresh.getLast().uid();
        if (!same || last != position.lastUid()) {
            book.reach(account, node, new FetchPosition(validity, last, null), properties.lease());
        }
        return new FetchPosition(validity, last, clock.instant());
    }

    /// In a folder that we see for the first time, or whose UIDs have been given out anew, read mail from before our
    /// time
    /// is not ours to bring up again. What we have already is recognised by its Message-ID.
    private static boolean isUnknown(Entry entry, FetchPosition position) {
        return !entry.seen() || isAfter(entry.received(), position.lastSuccess());
    }

    private static boolean isAfter(Instant received, @Nullable Instant success) {
        return success != null && received.isAfter(success.minus(OVERLAP));
    }

    private void accept(ImapAccount account, ImapFolderReader reader, List<Entry> portion)
            throws MessagingException, NotAccepted {
        long most = limits.maxSize().toBytes();
        var mails = reader.read(
                portion.stream().filter(entry -> entry.size() <= most).toList());
        var headers = reader.readHeaders(
                portion.stream().filter(entry -> entry.size() > most).toList());
        var received = new ArrayList<Received>();
        for (var entry : portion) {
            if (mails.containsKey(entry.uid())) {
                received.add(received(account, mails.getOrDefault(entry.uid(), new byte[0]), null));
            } else if (headers.containsKey(entry.uid())) {
                received.add(received(account, headers.getOrDefault(entry.uid(), new byte[0]), "too-large"));
            }
        }
        acceptance.accept(received);
        reader.markSeen(portion);
    }

    private Received received(ImapAccount account, byte[] raw, @Nullable String obstacle) {
        return new Received(
                account.mailbox(),
                Received.Door.IMAP,
                EnvelopeSender.of(raw),
                List.of(account.address()),
                raw,
                clock.instant(),
                obstacle);
    }

    /// Not too many and not too much at once; one large mail goes alone.
    private static List<List<Entry>> portions(List<Entry> entries) {
        var portions = new ArrayList<List<Entry>>();
        var portion = new ArrayList<Entry>();
        long bytes = 0;
        for (var entry : entries) {
            if (!portion.isEmpty() && (portion.size() == TOGETHER || bytes + entry.size() > TOGETHER_BYTES)) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            portion.add(entry);
            bytes += entry.size();
        }
        if (!portion.isEmpty()) {
            portions.add(portion);
        }
        return portions;
    }
}
