package id.tameng.platform.web;

import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.Deflater;

/// Packs pieces of a page so that they can stand one after the other in one DEFLATE stream (RFC 1951): each refers only
/// to itself and ends with an empty block, at a byte.
final class Packing {

    private static final int FLUSHING = 16;

    private static final Packing QUICK = new Packing(Deflater.BEST_SPEED);
    private static final Packing THOROUGH = new Packing(Deflater.BEST_COMPRESSION);

    private final int level;

    /// Each holds a quarter of a megabyte, which costs more to lay out than a page costs to pack: they are kept.
    private final Queue<Deflater> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private Packing(int level) {
        this.level = level;
    }

    /// For what is sent once: level 1 costs a quarter of what the container's own compression does.
    static byte[] quickly(byte[] content) {
        return QUICK.pack(content);
    }

    /// For what is sent many times.
    static byte[] thoroughly(byte[] content) {
        return THOROUGH.pack(content);
    }

    private byte[] pack(byte[] content) {
        var kept = idle.poll();
        var deflater = kept == null ? new Deflater(level, true) : kept;
        try {
            return pack(content, deflater);
        } finally {
            deflater.reset();
            if (!idle.offer(deflater)) {
                deflater.close();
            }
        }
    }

    private static byte[] pack(byte[] content, Deflater deflater) {
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
