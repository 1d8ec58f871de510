package id.tameng.channels.email.mime;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opens `winmail.dat`, the envelope in which old Outlook hides body and files (MS-OXTNEF).
final class TnefReader {

    /// What was inside.
    record Tnef(Body body, List<MailAttachment> attachments) {}

    private static final int SIGNATURE = 0x223E9F78;
    private static final int BODY = 0x800C;
    private static final int ATTACH_DATA = 0x800F;
    private static final int ATTACH_TITLE = 0x8010;
    private static final int ATTACH_START = 0x9002;
    private static final int MESSAGE_PROPERTIES = 0x9003;
    private static final int ATTACH_PROPERTIES = 0x9005;

    private final List<MailAttachment> files = new ArrayList<>();
    private @Nullable String plain;
    private MapiProperties message = MapiProperties.NONE;
    private @Nullable String title;
    private byte @Nullable [] data;
    private MapiProperties properties = MapiProperties.NONE;

    /// Nothing when these bytes are no TNEF, or hold nothing: then the file itself is kept.
    static @Nullable Tnef read(byte[] content) {
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < 6 || in.getInt() != SIGNATURE) {
            return null;
        }
        in.getShort(); // a key that nothing here needs
        var reader = new TnefReader();
        reader.attributes(in);
        reader.finishFile();
        var tnef = new Tnef(reader.body(), List.copyOf(reader.files));
        return tnef.body().isEmpty() && tnef.attachments().isEmpty() ? null : tnef;
    }

    /// A file that was cut off yields what came before the cut.
    private void attributes(ByteBuffer in) {
        for (int i = 0; i < Limits.TNEF_ITEMS && in.remaining() >= 11; i++) {
            in.get(); // level: message or attachment, which the id says as well
            var id = in.getInt() & 0xFFFF;
            var length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                return;
            }
            var value = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(Math.min(in.limit(), in.position() + length + 2));
            take(id, value);
        }
    }

    private void take(int id, ByteBuffer value) {
        switch (id) {
            case BODY -> plain = text(bytes(value));
            case MESSAGE_PROPERTIES -> message = MapiProperties.read(value);
            case ATTACH_START -> finishFile();
            case ATTACH_TITLE -> title = text(bytes(value));
            case ATTACH_DATA -> data = bytes(value);
            case ATTACH_PROPERTIES -> properties = MapiProperties.read(value);
            default -> {} // dates, priorities and recipients stand in the mail itself
        }
    }

    private void finishFile() {
        var content = data != null ? data : properties.bytes(MapiProperties.ATTACH_DATA);
        if (content != null) {
            var name = properties.text(MapiProperties.ATTACH_LONG_NAME);
            files.add(Attachments.of(
                    name == null ? title : name,
                    MessageIds.first(properties.text(MapiProperties.ATTACH_CONTENT_ID)),
                    content,
                    files.size() + 1));
        }
        title = null;
        data = null;
        properties = MapiProperties.NONE;
    }

    private Body body() {
        var text = plain == null || plain.isBlank() ? message.text(MapiProperties.BODY) : plain;
        var html = message.text(MapiProperties.BODY_HTML);
        var rtf = message.bytes(MapiProperties.RTF_COMPRESSED);
        if ((text == null || text.isBlank()) && html == null && rtf != null) {
            text = rtf(rtf);
        }
        return new Body(
                text == null || text.isBlank() ? null : SafeText.block(text),
                html == null || html.isBlank() ? null : SafeText.block(html));
    }

    private static @Nullable String rtf(byte[] compressed) {
        try {
            return RtfText.of(CompressedRtf.decode(compressed));
        } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
            return null;
        }
    }

    static String text(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return Charsets.decode(bytes, 0, length, null);
    }

    private static byte[] bytes(ByteBuffer value) {
        var bytes = new byte[value.remaining()];
        value.get(bytes);
        return bytes;
    }
}
