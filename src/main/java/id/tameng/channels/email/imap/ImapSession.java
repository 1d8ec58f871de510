package id.tameng.channels.email.imap;

import id.tameng.channels.email.intake.NotAccepted;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One connection to a mailbox for as long as it lasts: fetch what is new, wait for more.
@Component
class ImapSession {

    private static final Logger log = LoggerFactory.getLogger(ImapSession.class);

    private final FetchBook book;
    private final ImapFetch fetch;
    private final ImapProperties properties;

    ImapSession(FetchBook book, ImapFetch fetch, ImapProperties properties) {
        this.book = book;
        this.fetch = fetch;
        this.properties = properties;
    }

    /// Returns when the mailbox is no longer this node's.
    void run(ImapAccount account, String node, FetchPosition from)
            throws MessagingException, NotAccepted, InterruptedException {
        var session = Session.getInstance(account.settings(properties));
        try (var store = (IMAPStore) session.getStore(account.protocol())) {
            store.connect(account.host(), account.port(), account.user(), account.password());
            try (var folder = open(store, account.folder())) {
                log.info("Mailbox {} is fetched by this node", account.mailbox());
                work(account, node, store, folder, from);
            }
        }
    }

    private void work(ImapAccount account, String node, IMAPStore store, IMAPFolder folder, FetchPosition from)
            throws MessagingException, NotAccepted, InterruptedException {
        var position = from;
        boolean idles = store.hasCapability("IDLE");
        while (book.renew(account, node, properties.lease())) {
            var before = position;
            position = fetch.fetch(account, node, folder, before);
            if (position.lastUid() != before.lastUid()) {
                continue;
            }
            // Nothing was said since the list was read, so whatever comes now is heard while idle.
            if (idles) {
                idle(folder);
            } else {
                Thread.sleep(properties.poll());
                folder.getMessageCount();
            }
        }
    }

    private static IMAPFolder open(IMAPStore store, String name) throws MessagingException {
        var folder = (IMAPFolder) store.getFolder(name);
        if (!folder.exists()) {
            throw new FolderNotFoundException(folder, name);
        }
        folder.open(Folder.READ_WRITE);
        return folder;
    }

    /// Until the server speaks, or the time has come to renew it: any command from another thread ends IDLE.
    private void idle(IMAPFolder folder) throws MessagingException {
        var alarm = Thread.ofVirtual().start(() -> interruptIdle(folder));
        try {
            folder.idle(true);
        } finally {
            alarm.interrupt();
        }
    }

    private void interruptIdle(IMAPFolder folder) {
        try {
            Thread.sleep(properties.idle());
            folder.getMessageCount();
        } catch (InterruptedException e) {
            log.trace("The server spoke first");
        } catch (MessagingException | IllegalStateException e) {
            log.debug("IDLE ended by itself: {}", e.getMessage());
        }
    }
}
