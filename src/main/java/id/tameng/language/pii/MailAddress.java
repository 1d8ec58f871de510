package id.tameng.language.pii;

import org.jspecify.annotations.Nullable;

/// `rina@contoh.test`
final class MailAddress {

    private static final int LONGEST = 64;

    private MailAddress() {}

    static @Nullable Personal around(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < text.length() && end - at < LONGEST * 2 && isPart(text.charAt(end))) {
            dot = text.charAt(end) == '.' && end + 1 < text.length() && isPart(text.charAt(end + 1)) ? end : dot;
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        return start == at || dot < 0 || dot >= end - 1 || dot == at + 1
                ? null
                : new Personal(start, end, Personal.Kind.EMAIL);
    }

    private static boolean isPart(char letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || ".-_+".indexOf(letter) >= 0);
    }
}
