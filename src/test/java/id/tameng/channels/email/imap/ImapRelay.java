package id.tameng.channels.email.imap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// Stands before an IMAP server, writes down what it is told, and makes of it a server without IDLE, or one that
/// becomes encrypted by STARTTLS and takes no password before.
final class ImapRelay implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int server;
    private final @Nullable SSLContext tls;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private ImapRelay(int server, @Nullable SSLContext tls) throws IOException {
        this.server = server;
        this.tls = tls;
        Thread.ofVirtual().start(this::answer);
    }

    static ImapRelay withoutIdle(int server) throws IOException {
        return new ImapRelay(server, null);
    }

    static ImapRelay withStarttls(int server, SSLContext tls) throws IOException {
        return new ImapRelay(server, tls);
    }

    int port() {
        return door.getLocalPort();
    }

    /// How often a command was given: its first word counts.
    long count(String command) {
        return commands.stream().filter(command::equals).count();
    }

    private void answer() {
        try {
            while (true) {
                var client = keep(door.accept());
                Thread.ofVirtual().start(() -> relay(client));
            }
        } catch (IOException closed) {
            // No more of them.
        }
    }

    private void relay(Socket client) {
        try (var far = keep(new Socket(InetAddress.getLoopbackAddress(), server))) {
            var near = tls == null ? client : encrypted(client, far, tls);
            Thread.ofVirtual().start(() -> tell(far, near));
            for (var line = line(near.getInputStream()); !line.isEmpty(); line = line(near.getInputStream())) {
                note(line);
                send(far.getOutputStream(), line);
            }
        } catch (IOException gone) {
            // One of the two has hung up.
        }
    }

    /// What the server says, but that it knows IDLE.
    private static void tell(Socket far, Socket near) {
        try (near) {
            for (var line = line(far.getInputStream()); !line.isEmpty(); line = line(far.getInputStream())) {
                send(near.getOutputStream(), line.startsWith("* CAPABILITY") ? line.replace(" IDLE", "") : line);
            }
        } catch (IOException gone) {
            // One of the two has hung up.
        }
    }

    /// Leads the talk itself until the client asks for encryption.
    private SSLSocket encrypted(Socket client, Socket far, SSLContext context) throws IOException {
        send(client.getOutputStream(), line(far.getInputStream()));
        for (var line = line(client.getInputStream()); !line.isEmpty(); line = line(client.getInputStream())) {
            var tag = line.substring(0, line.indexOf(' '));
            note(line);
            if (line.contains("STARTTLS")) {
                send(client.getOutputStream(), tag + " OK begin\r\n");
                var encrypted = (SSLSocket) context.getSocketFactory().createSocket(client, null, true);
                encrypted.setUseClientMode(false);
                return encrypted;
            }
            var answer = line.contains("CAPABILITY")
                    ? "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n" + tag + " OK\r\n"
                    : tag + " NO not in the clear\r\n";
            send(client.getOutputStream(), answer);
        }
        throw new IOException("Left without encryption");
    }

    private void note(String line) {
        var words = line.strip().split(" ");
        commands.add(words[words.length > 1 ? 1 : 0]);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toString(ISO_8859_1);
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    private Socket keep(Socket socket) {
        open.add(socket);
        return socket;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
