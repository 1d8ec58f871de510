package id.tameng.identity.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes of authenticator apps: RFC 6238 with HMAC-SHA-1, six digits, a new one every 30 seconds, which is what every
/// app understands.
final class OneTimeCode {

    static final int SECONDS = 30;
    static final int DIGITS = 6;

    /// Clocks differ, and typing takes time: the code before and the code after count as well.
    private static final int WINDOW = 1;

    private OneTimeCode() {}

    /// The step that a code belongs to, if it is a good one at that moment.
    ///
    /// @param after steps up to this one have been used
    static OptionalLong step(byte[] secret, String code, Instant now, long after) {
        long current = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
                .filter(step -> step > after && equal(at(secret, step), code))
                .findFirst();
    }

    /// RFC 4226, 5.3.
    static String at(byte[] secret, long step) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
