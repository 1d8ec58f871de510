package id.tameng.channels.email.mime;

/// RFC 2152: `+` opens a run of base64 that holds UTF-16, `-` or anything else closes it. The JDK knows no UTF-7.
final class Utf7 {

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '+') {
                out.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '-') {
                out.append('+');
                i++;
            } else {
                i = run(text, i + 1, out);
            }
        }
        return out.toString();
    }

    /// Appends one run and answers the index of its last character.
    private static int run(String text, int from, StringBuilder out) {
        int bits = 0;
        int count = 0;
        int i = from;
        for (; i < text.length(); i++) {
            var value = Base64Text.value(text.charAt(i));
            if (value < 0 || text.charAt(i) == '-' || text.charAt(i) == '_') {
                break;
            }
            bits = bits << 6 | value;
            count += 6;
            if (count >= 16) {
                count -= 16;
                out.append((char) (bits >>> count));
                bits &= (1 << count) - 1;
            }
        }
        return i < text.length() && text.charAt(i) == '-' ? i : i - 1;
    }

    private Utf7() {}
}
