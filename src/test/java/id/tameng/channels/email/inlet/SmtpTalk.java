package id.tameng.channels.email.inlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server's side of an SMTP conversation, word for word.
final class SmtpTalk implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    SmtpTalk(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        hear();
    }

    String say(String line) throws IOException {
        write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return hear();
    }

    String send(byte[] mail) throws IOException {
        say("DATA");
        write(mail);
        return say(".");
    }

    void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /// The whole answer, also of several lines.
    String hear() throws IOException {
        var answer = new StringBuilder();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            answer.append(line).append('\n');
            if (line.length() < 4 || line.charAt(3) != '-') {
                break;
            }
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
