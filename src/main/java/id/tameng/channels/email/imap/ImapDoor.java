package id.tameng.channels.email.imap;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks for mailboxes that nobody fetches and fetches them, each on a thread of its own. When a node dies its leases
/// run out and another takes over.
@Component
class ImapDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImapDoor.class);

    private final FetchBook book;
    private final ImapSession sessions;
    private final ImapProperties properties;
    private final String node = UUID.randomUUID().toString();
    private final Map<Long, Thread> running = new ConcurrentHashMap<>();
    private volatile boolean open;
    private @Nullable Thread watch;

    ImapDoor(FetchBook book, ImapSession sessions, ImapProperties properties) {
        this.book = book;
        this.sessions = sessions;
        this.properties = properties;
    }

    private void look() {
        while (open) {
            try {
                book.listFree().forEach(this::begin);
            } catch (RuntimeException e) {
                log.warn("Mailboxes cannot be looked up just now: {}", e.getMessage());
            }
            try {
                Thread.sleep(properties.look());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void begin(long mailbox) {
        if (!running.containsKey(mailbox)) {
            book.take(mailbox, node, properties.lease()).ifPresent(position -> begin(mailbox, position));
        }
    }

    private void begin(long mailbox, FetchPosition position) {
        var thread = Thread.ofVirtual().name("imap-" + mailbox).unstarted(() -> fetch(mailbox, position));
        running.put(mailbox, thread);
        thread.start();
    }

    private void fetch(long mailbox, FetchPosition position) {
        try {
            var account = book.find(mailbox);
            if (account.isPresent()) {
                sessions.run(account.get(), node, position);
            }
            book.letGo(mailbox, node);
        } catch (Exception e) {
            end(mailbox, e);
        } finally {
            running.remove(mailbox);
        }
    }

    /// When the door closes the connection breaks by intention. The interruption that broke it must not break the
    /// database's as well: the mailbox could not be let go, and the next node would wait for the lease to run out.
    private void end(long mailbox, Exception e) {
        Thread.interrupted();
        if (open) {
            log.warn("Mailbox {} cannot be fetched: {}", mailbox, ImapTrouble.of(e));
            book.fail(mailbox, node, ImapTrouble.of(e));
        } else {
            book.letGo(mailbox, node);
        }
    }

    @Override
    public void start() {
        open = true;
        watch = Thread.ofVirtual().name("imap-door").start(this::look);
    }

    @Override
    public void stop() {
        open = false;
        if (watch != null) {
            watch.interrupt();
        }
        running.values().forEach(Thread::interrupt);
        for (var thread : running.values()) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public boolean isAutoStartup() {
        return !properties.look().isZero();
    }
}
