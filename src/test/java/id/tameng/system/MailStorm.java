package id.tameng.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Mail servers that behave: a mail that was not acknowledged is sent again, with the same Message-ID, until it is.
final class MailStorm implements Runnable {

    private static final String MAILBOX = "halo@demo.tameng.test";
    private static final long BREATH = 20_000_000;

    private final FinishedJar program;
    private final Power power;
    private final Queue<Integer> mails = new ConcurrentLinkedQueue<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Semaphore acknowledgements = new Semaphore(0);

    MailStorm(FinishedJar program, Power power, int mails) {
        this.program = program;
        this.power = power;
        IntStream.range(0, mails).forEach(this.mails::add);
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    void awaitFurther(int mails) throws InterruptedException {
        acknowledgements.acquire(mails);
    }

    /// One connection's work.
    @Override
    public void run() {
        SmtpSender line = null;
        try {
            for (var mail = mails.poll(); mail != null; mail = mails.poll()) {
                line = deliver(mail, line);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        hangUp(line);
    }

    /// @return the connection that it went over at last
    private SmtpSender deliver(int mail, @Nullable SmtpSender connected) throws InterruptedException {
        for (var line = connected; ; line = null) {
            power.awaitOn();
            try {
                line = line == null ? new SmtpSender("127.0.0.1", program.smtpPort()) : line;
                line.send(sender(mail), MAILBOX, text(mail).getBytes(StandardCharsets.UTF_8));
                acknowledged.add(id(mail));
                acknowledgements.release();
                return line;
            } catch (IOException refusedOrKilled) {
                hangUp(line);
                LockSupport.parkNanos(BREATH);
            }
        }
    }

    private static void hangUp(@Nullable SmtpSender line) {
        if (line == null) {
            return;
        }
        try {
            line.close();
        } catch (IOException gone) {
            // it was killed at the other end
        }
    }

    /// Every tenth answers the one nine before it, to be put into the same ticket.
    private static String text(int mail) {
        var reference = mail % 10 == 9 ? "In-Reply-To: <%s>\r\n".formatted(id(mail - 9)) : "";
        return """
                From: Pelanggan %1$d <%2$s>\r
                To: %3$s\r
                Subject: Paket nomor %1$d\r
                Message-ID: <%4$s>\r
                %5$sMIME-Version: 1.0\r
                Content-Type: text/plain; charset=UTF-8\r
                \r
                Halo, paket nomor %1$d belum sampai. Mohon dicek, ya.\r
                """.formatted(mail, sender(mail), MAILBOX, id(mail), reference);
    }

    private static String sender(int mail) {
        return "pelanggan" + mail / 10 + "." + mail % 9 + "@storm.test";
    }

    static String id(int mail) {
        return "storm-" + mail + "@storm.test";
    }
}
