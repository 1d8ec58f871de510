package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The header block of a mail or of a part: names in lower case, values unfolded when somebody asks.
final class Headers {

    @SuppressWarnings("ArrayRecordComponent") // a slice of the mail, never compared
    private record Field(String name, byte[] value) {}

    private final List<Field> fields = new ArrayList<>();

    void add(String name, byte[] value) {
        if (fields.size() < Limits.HEADER_FIELDS) {
            fields.add(new Field(name.strip().toLowerCase(Locale.ROOT), value));
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String name) {
        return first(name) != null;
    }

    /// The first value, unfolded; encoded words are still encoded.
    @Nullable
    String first(String name) {
        for (var field : fields) {
            if (field.name().equals(name)) {
                return unfolded(field.value());
            }
        }
        return null;
    }

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(field -> unfolded(field.value()))
                .toList();
    }

    /// The first value in lower case, or nothing.
    String word(String name) {
        var value = first(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    static String unfolded(byte[] value) {
        var flat = new byte[Math.min(value.length, Limits.HEADER_VALUE)];
        int n = 0;
        for (int i = 0; i < value.length && n < flat.length; i++) {
            var b = value[i];
            if (b != '\r' && b != '\n' && b != 0) {
                flat[n++] = b == '\t' ? (byte) ' ' : b;
            }
        }
        return Charsets.decode(flat, 0, n, null).strip();
    }

    /// One byte a character where that is possible, else UTF-8.
    static byte[] bytes(String text) {
        var latin = text.chars().allMatch(c -> c < 256);
        return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
