package id.tameng.channels.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// LZFu, the compression of Outlook's RTF bodies (MS-OXRTFCP): a ring of 4096 bytes, primed with common RTF words.
final class CompressedRtf {

    private static final int COMPRESSED = 0x75465A4C;
    private static final int PLAIN = 0x414C454D;
    private static final int RING = 4_096;

    /// The dictionary that the specification prescribes.
    private static final byte[] PRIMER = ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}"
                    + "{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
                    + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
            .getBytes(StandardCharsets.ISO_8859_1);

    static byte[] decode(byte[] compressed) {
        var in = ByteBuffer.wrap(compressed).order(ByteOrder.LITTLE_ENDIAN);
        in.getInt(); // compressed size, which the array says as well
        var size = Math.min(Math.max(0, in.getInt()), Limits.RTF);
        var kind = in.getInt();
        in.getInt(); // checksum: a damaged body is better than none
        if (kind == PLAIN) {
            var plain = new byte[Math.min(size, in.remaining())];
            in.get(plain);
            return plain;
        }
        return kind == COMPRESSED ? expand(in, size) : new byte[0];
    }

    private static byte[] expand(ByteBuffer in, int size) {
        var ring = new byte[RING];
        System.arraycopy(PRIMER, 0, ring, 0, PRIMER.length);
        var out = new ByteArrayOutputStream(Math.min(size, 64 * 1024));
        int write = PRIMER.length;
        while (in.hasRemaining() && out.size() < size) {
            int flags = in.get();
            for (int bit = 0; bit < 8 && in.hasRemaining() && out.size() < size; bit++, flags >>= 1) {
                if ((flags & 1) == 0) {
                    write = put(ring, write, in.get(), out);
                    continue;
                }
                if (in.remaining() < 2) {
                    return out.toByteArray();
                }
                int reference = (in.get() & 0xFF) << 8 | (in.get() & 0xFF);
                int read = reference >> 4;
                if (read == write) { // the agreed end
                    return out.toByteArray();
                }
                for (int n = (reference & 0xF) + 2; n > 0; n--, read++) {
                    write = put(ring, write, ring[read % RING], out);
                }
            }
        }
        return out.toByteArray();
    }

    private static int put(byte[] ring, int at, byte value, ByteArrayOutputStream out) {
        ring[at] = value;
        out.write(value);
        return (at + 1) % RING;
    }

    private CompressedRtf() {}
}
