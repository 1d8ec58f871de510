package id.tameng.channels.email.inlet;

import java.util.concurrent.atomic.AtomicLong;

/// The memory that mails on their way in may take, all connections together: many large ones at once must not bring
/// the program down. Whoever finds no space is told to come back.
final class MailSpace {

    private final AtomicLong left;

    MailSpace(long bytes) {
        left = new AtomicLong(bytes);
    }

    boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
