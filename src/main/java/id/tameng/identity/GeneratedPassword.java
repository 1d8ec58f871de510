package id.tameng.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// A password that can be read out over the telephone: four groups of four, without letters and digits that look alike.
/// 78 bits.
final class GeneratedPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private GeneratedPassword() {}

    static String next() {
        return RANDOM.ints(4, 0, Integer.MAX_VALUE).mapToObj(ignored -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
