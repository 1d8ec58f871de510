package id.tameng.platform.web;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// Packs pieces of a page so that they can stand one after the other in one DEFLATE stream (RFC 1951): each refers only
/// to itself and ends with an empty block, at a byte.
final class Packing {

    private static final int FLUSHING = 16;

    private Packing() {}

    /// For what is sent once: level 1 costs a quarter of what the container's own compression does.
    static byte[] quickly(byte[] content) {
        return pack(content, Deflater.BEST_SPEED);
    }

    /// For what is sent many times.
    static byte[] thoroughly(byte[] content) {
        return pack(content, Deflater.BEST_COMPRESSION);
    }

    private static byte[] pack(byte[] content, int level) {
        try (var deflater = new Deflater(level, true)) {
            deflater.setInput(content);
            var packed = new ByteArrayOutputStream(content.length / 3 + FLUSHING);
            var buffer = new byte[Math.max(FLUSHING, Math.min(content.length, 16 * 1024))];
            int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            while (length == buffer.length) {
                packed.write(buffer, 0, length);
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            }
            packed.write(buffer, 0, length);
            return packed.toByteArray();
        }
    }
}
