package id.tameng.channels.email.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// A mail for tests, header by header.
public final class Letter {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "Halo, pesanan saya belum sampai.";

    private Letter(String from, String to) {
        header("From", from)
                .header("To", to)
                .header("Subject", "Pesanan belum sampai")
                .id(fresh());
    }

    public static Letter of(String from, String to) {
        return new Letter(from, to);
    }

    public static String fresh() {
        return UUID.randomUUID() + "@mail.test";
    }

    public Letter id(String id) {
        return header("Message-ID", "<" + id + ">");
    }

    public Letter answering(String id) {
        return header("In-Reply-To", "<" + id + ">");
    }

    public Letter subject(String subject) {
        return header("Subject", subject);
    }

    public Letter header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Letter without(String name) {
        headers.remove(name);
        return this;
    }

    public Letter body(String text) {
        body = text;
        return this;
    }

    public byte[] bytes() {
        var text = new StringBuilder();
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return text.append("\r\n")
                .append(body.replace("\n", "\r\n"))
                .append("\r\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
