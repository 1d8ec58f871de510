package id.tameng.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Pages are made for one reader and one moment, so they are packed quickly rather than tightly: level 1 costs a
/// quarter
/// of what the container's own compression does.
final class Compression {

    static final int WORTHWHILE = 1024;

    private Compression() {}

    /// @param accepted the header `Accept-Encoding`, empty when there is none
    static boolean isAccepted(String accepted) {
        return accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream(content.length / 4);
        try (var stream = new Quick(packed)) {
            stream.write(content);
        }
        return packed.toByteArray();
    }

    private static final class Quick extends GZIPOutputStream {

        private static final int BUFFER = 8192;

        Quick(ByteArrayOutputStream packed) throws IOException {
            super(packed, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
