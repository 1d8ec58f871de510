package id.tameng.channels.email.mime;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The property list inside TNEF. Only strings and bytes are kept; numbers are skipped by their size.
final class MapiProperties {

    static final MapiProperties NONE = new MapiProperties();

    static final int BODY = 0x1000;
    static final int RTF_COMPRESSED = 0x1009;
    static final int BODY_HTML = 0x1013;
    static final int ATTACH_DATA = 0x3701;
    static final int ATTACH_LONG_NAME = 0x3707;
    static final int ATTACH_CONTENT_ID = 0x3712;

    private static final int OBJECT = 0x000D;
    private static final int STRING = 0x001E;
    private static final int UNICODE = 0x001F;
    private static final int CLASS_ID = 0x0048;
    private static final int BINARY = 0x0102;
    private static final int MANY = 0x1000;
    private static final int NAMED = 0x8000;

    private final Map<Integer, byte[]> values = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();

    static MapiProperties read(ByteBuffer in) {
        var properties = new MapiProperties();
        try {
            var count = in.getInt();
            for (int i = 0; i < Math.min(count, Limits.TNEF_ITEMS); i++) {
                properties.one(in);
            }
        } catch (BufferUnderflowException | IllegalArgumentException cutOff) {
            // What was read before the cut is kept.
        }
        return properties;
    }

    byte @Nullable [] bytes(int id) {
        return values.get(id);
    }

    @Nullable
    String text(int id) {
        var text = texts.get(id);
        var bytes = values.get(id);
        return text == null && bytes != null ? TnefReader.text(bytes) : text;
    }

    private void one(ByteBuffer in) {
        var type = in.getShort() & 0xFFFF;
        var id = in.getShort() & 0xFFFF;
        if (id >= NAMED) {
            skipName(in);
        }
        var many = (type & MANY) != 0;
        var base = type & ~MANY;
        var variable = base == OBJECT || base == STRING || base == UNICODE || base == BINARY;
        var count = variable || many ? in.getInt() : 1;
        for (int i = 0; i < Math.min(count, Limits.TNEF_ITEMS); i++) {
            if (variable) {
                keep(base, id, take(in, in.getInt()));
            } else {
                skip(in, width(base));
            }
        }
    }

    private void keep(int type, int id, byte[] value) {
        switch (type) {
            case STRING -> texts.putIfAbsent(id, TnefReader.text(value));
            case UNICODE -> texts.putIfAbsent(id, new String(value, StandardCharsets.UTF_16LE).replace("\0", ""));
            default -> values.putIfAbsent(id, value);
        }
    }

    private static int width(int type) {
        return switch (type) {
            case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040 -> 8;
            case CLASS_ID -> 16;
            default -> 4;
        };
    }

    private static void skipName(ByteBuffer in) {
        skip(in, 16);
        if (in.getInt() == 0) {
            skip(in, 4);
        } else {
            take(in, in.getInt());
        }
    }

    /// Values are padded to four bytes.
    private static byte[] take(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var value = new byte[length];
        in.get(value);
        skip(in, Math.min(in.remaining(), -length & 3));
        return value;
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + bytes);
    }
}
