package id.tameng.channels.email.mime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The quick look at a mail while its sender waits: a scan over the header block, nothing is decoded that nobody asks
/// for.
public final class MailHeaders {

    private MailHeaders() {}

    /// The Message-ID without brackets, if there is one.
    public static @Nullable String messageId(byte[] raw) {
        return MessageIds.first(first(raw, "message-id"));
    }

    /// The first header of this name (in lower case), unfolded; encoded words are left as they are.
    public static @Nullable String first(byte[] raw, String name) {
        var value = bytes(raw, name);
        return value == null ? null : Headers.unfolded(value);
    }

    /// SHA-256, in hex, over what the sender made: From, Date, Subject and everything after the header block. Trace
    /// headers,
    /// which differ each time the same mail is delivered, do not count; two people who both write "halo" do not
    /// collide.
    public static String contentHash(byte[] raw) {
        var digest = sha256();
        for (var name : new String[] {"from", "date", "subject"}) {
            var value = bytes(raw, name);
            digest.update(value == null ? new byte[0] : Headers.unfolded(value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
        var body = bodyStart(raw);
        digest.update(raw, body, raw.length - body);
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Whether one of our own loop headers is on this mail.
    public static boolean hasLoopMark(byte[] raw) {
        return first(raw, LoopGuard.OUR_HEADER) != null || LoopGuard.isOurs(first(raw, "x-loop"));
    }

    private static byte @Nullable [] bytes(byte[] raw, String name) {
        for (int line = 0; line < raw.length; line = nextLine(raw, line)) {
            if (endsBlock(raw, line) && line > 0) {
                return null;
            }
            if (named(raw, line, name)) {
                return Arrays.copyOfRange(raw, valueStart(raw, line + name.length()), valueEnd(raw, line));
            }
        }
        return null;
    }

    private static int bodyStart(byte[] raw) {
        int line = 0;
        while (line < raw.length && (line == 0 || !endsBlock(raw, line))) {
            line = nextLine(raw, line);
        }
        return Math.min(raw.length, nextLine(raw, line));
    }

    private static boolean endsBlock(byte[] raw, int line) {
        return raw[line] == '\n' || (raw[line] == '\r' && line + 1 < raw.length && raw[line + 1] == '\n');
    }

    private static int nextLine(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && raw[i] != '\n') {
            i++;
        }
        return i + 1;
    }

    private static boolean named(byte[] raw, int line, String name) {
        if (line + name.length() >= raw.length) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            int b = raw[line + i];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != name.charAt(i)) {
                return false;
            }
        }
        return raw[valueStart(raw, line + name.length()) - 1] == ':';
    }

    /// After the colon, which some programs put behind a blank.
    private static int valueStart(byte[] raw, int from) {
        int i = from;
        while (i < raw.length - 1 && (raw[i] == ' ' || raw[i] == '\t')) {
            i++;
        }
        return i + 1;
    }

    /// Before the first line that does not begin with white space.
    private static int valueEnd(byte[] raw, int line) {
        int end = nextLine(raw, line);
        while (end < raw.length && (raw[end] == ' ' || raw[end] == '\t')) {
            end = nextLine(raw, end);
        }
        return Math.min(end, raw.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
