package id.tameng.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A request that may come again.
///
/// @param fingerprint differs as soon as anything that counts does
record Repeated(long person, String key, String fingerprint) {

    static Repeated of(long person, String key, HttpServletRequest request, byte[] body) {
        var digest = sha256();
        update(digest, request.getRequestURI());
        update(digest, request.getQueryString());
        update(digest, request.getContentType());
        return new Repeated(person, key, HexFormat.of().formatHex(digest.digest(body)));
    }

    /// The number of the lock that keeps two of them apart.
    long lock() {
        var digest = sha256();
        update(digest, "idempotency " + person);
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static void update(MessageDigest digest, @Nullable String part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
