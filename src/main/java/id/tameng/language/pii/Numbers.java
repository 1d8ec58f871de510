package id.tameng.language.pii;

import id.tameng.language.pii.Personal.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a row of digits is, by its length, its check digits and the words before it.
final class Numbers {

    private static final int BEFORE = 32;
    private static final List<String> ACCOUNT =
            List.of("rek", "rekening", "norek", "virtual", "va", "account", "akun", "dana", "ovo", "gopay");
    private static final List<String> CODE =
            List.of("otp", "kode", "pin", "code", "verifikasi", "cvv", "cvc", "password");

    private Numbers() {}

    static @Nullable Kind kind(String digits, String text, int start, int end) {
        int length = digits.length();
        if (length < 3 || (digits.chars().distinct().count() == 1 && length > 8)) {
            return null;
        }
        var before = text.substring(Math.max(0, start - BEFORE), start).toLowerCase(Locale.ROOT);
        boolean nik = length == 16 && end - start == length && isNik(digits);
        if (length >= 13 && length <= 19 && isLuhn(digits) && "23456".indexOf(digits.charAt(0)) >= 0 && !nik) {
            return Kind.CARD;
        }
        if (nik) {
            return Kind.NIK;
        }
        if ((length == 15 || length == 16) && (before.contains("npwp") || isNpwpForm(text, start, end))) {
            return Kind.NPWP;
        }
        if (isPhone(digits, text.charAt(start) == '+')) {
            return Kind.PHONE;
        }
        if (length >= 8 && length <= 18 && has(before, ACCOUNT)) {
            return Kind.ACCOUNT;
        }
        return length <= 8 && end - start <= length + 1 && has(before, CODE) ? Kind.CODE : null;
    }

    private static boolean has(String before, List<String> words) {
        for (var word : before.split("[^a-z]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhone(String digits, boolean plus) {
        int length = digits.length();
        boolean mobile = digits.startsWith("08") && length >= 10 && length <= 13;
        boolean abroad = digits.startsWith("628") && length >= 11 && length <= 15;
        boolean line = digits.startsWith("02") && length >= 9 && length <= 11;
        return mobile || abroad || line || (plus && length >= 9 && length <= 15);
    }

    /// 99.999.999.9-999.999
    private static boolean isNpwpForm(String text, int start, int end) {
        return end - start == 20 && text.charAt(start + 2) == '.' && text.charAt(start + 12) == '-';
    }

    /// Province, then day (women: plus 40), month and year of birth, then a running number.
    private static boolean isNik(String digits) {
        int province = Integer.parseInt(digits.substring(0, 2));
        int day = Integer.parseInt(digits.substring(6, 8)) % 40;
        int month = Integer.parseInt(digits.substring(8, 10));
        return province >= 11 && province <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
