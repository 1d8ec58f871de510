package id.tameng.system;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One SMTP connection that costs as little as it can, so that tests wait for, and benchmarks measure, the other side.
public final class SmtpSender implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] line = new byte[1024];
    private int position;
    private int end;

    public SmtpSender(String host, int port) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
        out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        expect('2');
        say("EHLO pelanggan.test");
        expect('2');
    }

    /// @param mail with CR LF line ends; no line starts with a dot
    public void send(String from, String to, byte[] mail) throws IOException {
        say("MAIL FROM:<" + from + ">");
        expect('2');
        say("RCPT TO:<" + to + ">");
        expect('2');
        say("DATA");
        expect('3');
        out.write(mail);
        say(".");
        expect('2');
    }

    private void say(String command) throws IOException {
        out.write(command.getBytes(StandardCharsets.US_ASCII));
        out.write('\r');
        out.write('\n');
        out.flush();
    }

    private void expect(char first) throws IOException {
        for (var answer = readLine(); ; answer = readLine()) {
            if (answer.charAt(0) != first) {
                throw new IOException("Unexpected answer: " + answer);
            }
            if (answer.length() < 4 || answer.charAt(3) != '-') {
                return;
            }
        }
    }

    private String readLine() throws IOException {
        var text = new StringBuilder();
        for (int b = read(); b != '\n'; b = read()) {
            if (b < 0) {
                throw new IOException("The connection ended");
            }
            text.append((char) b);
        }
        return text.toString().strip();
    }

    private int read() throws IOException {
        if (position == end) {
            end = in.read(line);
            position = 0;
        }
        return end < 0 ? -1 : line[position++];
    }

    @Override
    public void close() throws IOException {
        try (socket) {
            say("QUIT");
        }
    }
}
