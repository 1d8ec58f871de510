package id.tameng.channels.email.inlet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads a mail up to the line with a single dot and takes the doubled dots away (RFC 5321 4.5.2). Only CR LF ends a
/// line: with bare LF a second mail could be smuggled into the first.
///
/// Works on blocks, on a stream with a mark; what follows the mail stays in the stream, for pipelined commands.
final class DataReader {

    private static final int BLOCK = 8 * 1024;

    /// What has been seen of `CR LF . CR LF`. Starts as if after a line end.
    private enum Seen {
        TEXT,
        CR,
        LINE_END,
        DOT,
        DOT_CR,
        ALL
    }

    private final InputStream in;
    private final int limit;
    private final MailSpace space;
    private byte[] mail = new byte[BLOCK];
    private int length;
    private long size;
    private long reserved;
    private boolean crowded;
    private Seen seen = Seen.LINE_END;

    DataReader(InputStream in, int limit, MailSpace space) {
        this.in = in;
        this.limit = limit;
        this.space = space;
    }

    /// Reads to the end even what is too large, so that the refusal is heard; gives up at twice the limit.
    ///
    /// @throws EOFException when the connection ends before the mail does: half a mail is none
    void read() throws IOException {
        var block = new byte[BLOCK];
        while (seen != Seen.ALL) {
            in.mark(BLOCK);
            int n = in.read(block, 0, BLOCK);
            if (n < 0 || size > 2L * limit) {
                throw new EOFException("The mail ended early");
            }
            int used = scan(block, n);
            if (used < n) {
                in.reset();
                in.skipNBytes(used);
            }
        }
    }

    boolean isTooLarge() {
        return size > limit;
    }

    /// Whether there was no memory for it just now.
    boolean isCrowded() {
        return crowded;
    }

    byte[] mail() {
        return Arrays.copyOf(mail, length);
    }

    void giveBack() {
        space.giveBack(reserved);
        reserved = 0;
    }

    private int scan(byte[] block, int n) {
        for (int i = 0; i < n; i++) {
            byte b = block[i];
            if (seen == Seen.TEXT && b != '\r') {
                int end = textEnd(block, i, n);
                append(block, i, end - i);
                i = end - 1;
                continue;
            }
            step(b);
            if (seen == Seen.ALL) {
                return i + 1;
            }
        }
        return n;
    }

    private void step(byte b) {
        var before = seen;
        seen = next(before, b);
        if (before == Seen.DOT_CR && seen != Seen.ALL) {
            append((byte) '\r');
        }
        if (seen != Seen.DOT && seen != Seen.DOT_CR && seen != Seen.ALL) {
            append(b);
        }
    }

    private static Seen next(Seen seen, byte b) {
        return switch (seen) {
            case TEXT -> b == '\r' ? Seen.CR : Seen.TEXT;
            case CR -> b == '\n' ? Seen.LINE_END : b == '\r' ? Seen.CR : Seen.TEXT;
            case LINE_END -> b == '.' ? Seen.DOT : b == '\r' ? Seen.CR : Seen.TEXT;
            case DOT -> b == '\r' ? Seen.DOT_CR : Seen.TEXT;
            case DOT_CR -> b == '\n' ? Seen.ALL : b == '\r' ? Seen.CR : Seen.TEXT;
            case ALL -> Seen.ALL;
        };
    }

    private static int textEnd(byte[] block, int from, int n) {
        int i = from;
        while (i < n && block[i] != '\r') {
            i++;
        }
        return i;
    }

    private void append(byte b) {
        if (hasRoom(1)) {
            mail[length++] = b;
        }
    }

    private void append(byte[] block, int from, int n) {
        if (hasRoom(n)) {
            System.arraycopy(block, from, mail, length, n);
            length += n;
        }
    }

    private boolean hasRoom(int more) {
        size += more;
        if (size > limit || crowded) {
            return false;
        }
        if (length + more > mail.length) {
            grow(Math.max(2 * mail.length, length + more));
        }
        return !crowded;
    }

    private void grow(int capacity) {
        crowded = !space.take(capacity);
        if (!crowded) {
            reserved += capacity;
            mail = Arrays.copyOf(mail, capacity);
        }
    }
}
