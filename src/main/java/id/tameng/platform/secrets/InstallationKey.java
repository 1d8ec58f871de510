package id.tameng.platform.secrets;

import id.tameng.platform.PlatformProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The secret of this installation, from which every other key is derived by purpose (HMAC-SHA256 as in RFC 5869's
/// expand step), so that no two uses share one.
@Component
public class InstallationKey {

    private final byte[] root;

    InstallationKey(PlatformProperties properties) {
        root = sha256(properties.secret() != null ? properties.secret() : kept(properties.data()));
    }

    /// 32 bytes that belong to this purpose alone.
    public byte[] derive(String purpose) {
        return hmac(root, purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.strip().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kept(Path data) {
        var file = data.resolve("installation.key");
        try {
            Files.createDirectories(data);
            create(file);
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation key " + file + " can be neither read nor made", e);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var fresh = Files.createTempFile(
                file.getParent(),
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(Tokens.random(32)));
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // Somebody else was first; theirs counts.
        } finally {
            Files.delete(fresh);
        }
    }
}
