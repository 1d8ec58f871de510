package id.tameng.language.normal;

/// Digits and signs in the place of letters.
public final class LeetLetters {

    private LeetLetters() {}

    /// 0 for a sign that stands for nothing.
    public static char of(char sign) {
        return switch (sign) {
            case '4', '@' -> 'a';
            case '1', '!', '|' -> 'i';
            case '0' -> 'o';
            case '3' -> 'e';
            case '5', '$' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            case '6', '9' -> 'g';
            case '2' -> 'z';
            case '*', '#', '\'' -> 0;
            default -> sign;
        };
    }
}
