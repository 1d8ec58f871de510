package id.tameng.language.pii;

import id.tameng.language.pii.Personal.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds numbers and addresses of persons, in one pass over the digits and at-signs of a text.
public final class PersonalScan {

    private static final int LONGEST = 40;
    private static final int LIMIT = 1_000_000;

    private PersonalScan() {}

    /// In order, without overlaps.
    public static List<Personal> find(String text) {
        List<Personal> found = List.of();
        int end = Math.min(text.length(), LIMIT);
        for (int at = 0; at < end; at++) {
            char letter = text.charAt(at);
            var one = isDigit(letter) || (letter == '+' && at + 1 < end && isDigit(text.charAt(at + 1)))
                    ? number(text, at)
                    : letter == '@' ? MailAddress.around(text, at) : null;
            if (one != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(one);
                at = one.end() - 1;
            } else if (isDigit(letter)) {
                at = afterDigits(text, at) - 1;
            }
        }
        return found;
    }

    private static int afterDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable Personal number(String text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return null;
        }
        var digits = new StringBuilder(LONGEST);
        int end = start;
        int last = start;
        for (; end < text.length() && end - start < LONGEST; end++) {
            char letter = text.charAt(end);
            if (isDigit(letter)) {
                digits.append(letter);
                last = end + 1;
            } else if (!isSeparator(text, end, start)) {
                break;
            }
        }
        if (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            return null;
        }
        var kind = Numbers.kind(digits.toString(), text, start, last);
        return kind == null ? alone(text, start) : new Personal(start, last, kind);
    }

    /// Perhaps only the first group of digits is one.
    private static @Nullable Personal alone(String text, int start) {
        int end = afterDigits(text, start);
        var kind = end == start ? null : Numbers.kind(text.substring(start, end), text, start, end);
        return kind == null ? null : new Personal(start, end, kind);
    }

    private static boolean isSeparator(String text, int at, int start) {
        char letter = text.charAt(at);
        boolean separates = letter == ' ' || letter == '-' || letter == '.' || (letter == '+' && at == start);
        return separates && (at == start || (at + 1 < text.length() && isDigit(text.charAt(at + 1))));
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static Personal of(int start, int end, Kind kind) {
        return new Personal(start, end, kind);
    }
}
