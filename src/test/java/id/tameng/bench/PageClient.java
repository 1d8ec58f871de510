package id.tameng.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// One browser's connection that costs as little as it can: it asks for pages as a browser does, compressed, and reads
/// them without looking.
final class PageClient implements AutoCloseable {

    private final URI site;
    private final String head;
    private final String csrf;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ended;
    private @Nullable ByteArrayOutputStream body;
    private final byte[] buffer = new byte[64 * 1024];

    /// @param size of the body as it travelled
    record Answer(int status, int size) {}

    PageClient(Visitor visitor) throws IOException {
        site = visitor.site();
        csrf = URLEncoder.encode(visitor.csrf(), StandardCharsets.UTF_8);
        connect();
        head = " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nCookie: " + visitor.cookie()
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n";
    }

    private void connect() throws IOException {
        socket = new Socket(site.getHost(), site.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        out = socket.getOutputStream();
        ended = false;
    }

    /// A whole page, as an address or a new tab asks for it.
    Answer get(String path) throws IOException {
        return ask("GET " + path + head);
    }

    /// The part of a page that a click within the page asks for.
    Answer get(String path, String frame) throws IOException {
        return ask("GET " + path + with("Turbo-Frame: " + frame, ""));
    }

    /// @param form without the token against forgery, which is added
    Answer post(String path, String form) throws IOException {
        var content = form + "&_csrf=" + csrf;
        return ask("POST " + path
                + with(
                        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + content.length(),
                        content));
    }

    private String with(String header, String content) {
        return head.replace("\r\n\r\n", "\r\n" + header + "\r\n\r\n" + content);
    }

    /// A page that is looked at.
    String read(String path) throws IOException {
        return read(() -> get(path));
    }

    /// A part of a page that is looked at.
    String read(String path, String frame) throws IOException {
        return read(() -> get(path, frame));
    }

    private interface Question {
        Answer ask() throws IOException;
    }

    private String read(Question question) throws IOException {
        body = new ByteArrayOutputStream();
        try {
            question.ask();
            try (var page = new GZIPInputStream(new ByteArrayInputStream(body.toByteArray()))) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            body = null;
        }
    }

    private Answer ask(String request) throws IOException {
        if (ended) {
            close();
            connect();
        }
        out.write(request.getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            // The server takes a connection for a hundred pages, then asks for another.
            ended |= name.equals("connection: close");
        }
        return new Answer(status, length >= 0 ? skip(length) : skipChunks());
    }

    private int skipChunks() throws IOException {
        int sum = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            sum += skip(size);
            line();
        }
        line();
        return sum;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private int skip(int length) throws IOException {
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("The connection ended");
            }
            left -= read;
            if (body != null) {
                body.write(buffer, 0, read);
            }
        }
        return length;
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("The connection ended");
            }
            text.append((char) b);
        }
        return text.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
