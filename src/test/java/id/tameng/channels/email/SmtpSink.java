package id.tameng.channels.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// A real SMTP server that keeps what it takes and refuses what it is told to refuse.
final class SmtpSink implements AutoCloseable {

    /// @param from towards the server, not the header
    record Taken(String from, List<String> recipients, String source) {

        MimeMessage mail() {
            try {
                return new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, RejectException> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final SMTPServer server;
    private volatile @Nullable RejectException refusal;
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile String slow = "";

    SmtpSink() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .insertReceivedHeaders(false)
                .sessionHandler(new org.subethamail.smtp.server.SessionHandler() {
                    @Override
                    public SessionAcceptance accept(org.subethamail.smtp.server.Session session) {
                        connections.incrementAndGet();
                        return SessionAcceptance.success();
                    }

                    @Override
                    public void onSessionEnd(org.subethamail.smtp.server.Session session) {
                        // Nothing is kept per session.
                    }
                })
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    List<Taken> taken() {
        return taken;
    }

    int connections() {
        return connections.get();
    }

    void refuse(String recipient, int code, String words) {
        refusals.put(recipient, new RejectException(code, words));
    }

    void refuseAll(int code, String words) {
        refusal = new RejectException(code, words);
    }

    /// Lets this one wait for an answer until [#forgive()].
    void holdUp(String recipient) {
        open = new CountDownLatch(1);
        slow = recipient;
    }

    void forgive() {
        slow = "";
        open.countDown();
        refusal = null;
        refusals.clear();
    }

    void reset() {
        forgive();
        taken.clear();
        connections.set(0);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.equals(slow)) {
                await(open);
            }
            var refused = refusals.get(recipient);
            if (refused != null) {
                throw refused;
            }
            recipients.add(recipient);
        }

        private static void await(CountDownLatch door) {
            try {
                door.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public @Nullable String data(InputStream data) throws RejectException {
            var refused = refusal;
            if (refused != null) {
                throw refused;
            }
            try {
                taken.add(new Taken(
                        from, List.copyOf(recipients), new String(data.readAllBytes(), StandardCharsets.ISO_8859_1)));
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void done() {
            // The next mail begins with a handler of its own.
        }
    }
}
