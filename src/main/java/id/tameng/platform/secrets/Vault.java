package id.tameng.platform.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encryption at rest for passwords that we must be able to use again: AES-256-GCM, a fresh 12-byte nonce in front.
@Component
public class Vault {

    private static final int NONCE = 12;

    private final SecretKeySpec key;

    Vault(InstallationKey installation) {
        key = new SecretKeySpec(installation.derive("vault"), "AES");
    }

    public byte[] lock(String secret) {
        try {
            var nonce = Tokens.random(NONCE);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String open(byte[] locked) {
        try {
            var nonce = java.util.Arrays.copyOf(locked, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(locked, NONCE, locked.length - NONCE);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored secret does not open with this installation's key", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
