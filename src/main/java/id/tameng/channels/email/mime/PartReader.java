package id.tameng.channels.email.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/// Cuts a mail into parts with Mime4j's pull parser. Each body is read once, into one scratch array, and decoded out of
/// it.
final class PartReader {

    private final MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE);
    private final Deque<Open> open = new ArrayDeque<>();
    private final byte[] scratch;

    /// A lost boundary is looked for once, not inside what was found by looking for one.
    private final boolean recovering;
    private Headers headers = new Headers();
    private @Nullable Part root;
    private int parts;

    /// A container whose end has not come yet.
    private record Open(Headers headers, List<Part> children, Preamble preamble) {}

    private static final class Preamble {
        byte[] bytes = {};
    }

    private PartReader(int size, boolean recovering) {
        scratch = new byte[size];
        this.recovering = recovering;
    }

    static Part read(byte[] raw, int from) {
        var reader = new PartReader(raw.length - from, false);
        reader.tokens.parse(new ByteArrayInputStream(raw, from, raw.length - from));
        return reader.run();
    }

    /// Reads the inside of a multipart whose own header did not name its boundary.
    static Part readInside(byte[] body, String subtype, String boundary) {
        var reader = new PartReader(body.length, true);
        reader.tokens.parseHeadless(
                new ByteArrayInputStream(body), "multipart/" + subtype + "; boundary=\"" + boundary + "\"");
        return reader.run();
    }

    private Part run() {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try {
            for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                take(state);
                if (parts >= Limits.PARTS) {
                    break;
                }
            }
        } catch (IOException | MimeException | RuntimeException broken) {
            // What was cut so far is what there is; the raw mail stays whole.
        }
        while (!open.isEmpty()) {
            close();
        }
        return root == null ? Part.Leaf.of(headers, HeaderValue.NONE, new byte[0]) : root;
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_HEADER -> headers = new Headers();
            case T_FIELD -> field(tokens.getField());
            case T_END_HEADER ->
                tokens.setRecursionMode(open.size() < Limits.DEPTH ? RecursionMode.M_NO_RECURSE : RecursionMode.M_FLAT);
            case T_START_MULTIPART -> open.push(new Open(headers, new ArrayList<>(), new Preamble()));
            case T_PREAMBLE -> preamble(tokens.getInputStream());
            case T_BODY -> add(leaf(tokens.getInputStream()));
            case T_END_MULTIPART -> close();
            default -> {} // epilogues and the borders between parts carry nothing to read
        }
    }

    private void field(Field field) {
        var raw = field.getRaw();
        if (raw == null) {
            return;
        }
        var bytes = raw.toByteArray();
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        headers.add(field.getName(), Arrays.copyOfRange(bytes, Math.min(colon + 1, bytes.length), bytes.length));
    }

    private void preamble(InputStream body) throws IOException {
        var parent = open.peek();
        if (parent != null) {
            parent.preamble().bytes = Arrays.copyOf(scratch, fill(body));
        }
    }

    private Part leaf(InputStream body) throws IOException {
        var length = fill(body);
        var type = HeaderValue.of(headers.first("content-type"));
        var text = type.value().isEmpty() || type.value().startsWith("text");
        var content = TransferEncoding.decode(scratch, length, headers.first("content-transfer-encoding"), text);
        return whole(Part.Leaf.of(headers, type, content));
    }

    private Part whole(Part.Leaf leaf) {
        return recovering ? leaf : LostBoundary.find(leaf);
    }

    private int fill(InputStream body) throws IOException {
        int length = 0;
        int more;
        while (length < scratch.length && (more = body.read(scratch, length, scratch.length - length)) > 0) {
            length += more;
        }
        return length;
    }

    private void close() {
        var done = open.pop();
        var type = HeaderValue.of(done.headers().first("content-type"));
        if (done.children().isEmpty()) {
            add(whole(Part.Leaf.of(done.headers(), type, done.preamble().bytes)));
        } else {
            add(new Part.Container(done.headers(), subtype(type), List.copyOf(done.children())));
        }
    }

    private static String subtype(HeaderValue type) {
        return type.value().startsWith("multipart/") ? type.value().substring(10) : "mixed";
    }

    private void add(Part part) {
        parts++;
        var parent = open.peek();
        if (parent != null) {
            parent.children().add(part);
        } else if (root == null) {
            root = part;
        }
    }
}
