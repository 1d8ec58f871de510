package id.tameng.identity;

import id.tameng.platform.DomainException;
import java.util.Locale;

/// What a password must be: long, not one character over and over, not what everybody can read on a business card.
/// Signs and digits are not asked for, since they make passwords hard to keep and not hard to guess (NIST SP 800-63B).
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /// Longer ones are cut by nobody; the limit keeps megabytes away from the hash.
    public static final int LONGEST = 200;

    private static final int DIFFERENT = 5;

    private PasswordRules() {}

    /// @throws DomainException password-short, password-long, password-plain or password-personal
    public static void check(String password, String email, String name) {
        if (password.length() < SHORTEST) {
            throw DomainException.invalid("password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw DomainException.invalid("password-long", LONGEST);
        }
        if (password.chars().distinct().count() < DIFFERENT) {
            throw DomainException.invalid("password-plain");
        }
        var folded = fold(password);
        if (folded.equals(fold(email)) || folded.equals(fold(name))) {
            throw DomainException.invalid("password-personal");
        }
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
