package id.tameng.platform.secrets;

import java.security.MessageDigest;
import java.util.Arrays;

/// A short keyed hash over a text: whoever can show it got the text from us. 80 bits, enough against guessing over a
/// network; compared in constant time.
public final class Seal {

    private static final int BYTES = 10;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private final byte[] key;

    public Seal(InstallationKey installation, String purpose) {
        key = installation.derive(purpose);
    }

    /// Sixteen characters of lower-case base 32: safe in an e-mail address whatever a server does to its case.
    public String of(String text) {
        var digest = InstallationKey.hmac(key, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return base32(Arrays.copyOf(digest, BYTES));
    }

    public boolean fits(String text, String seal) {
        var charset = java.nio.charset.StandardCharsets.US_ASCII;
        return MessageDigest.isEqual(
                of(text).getBytes(charset),
                seal.toLowerCase(java.util.Locale.ROOT).getBytes(charset));
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }
}
