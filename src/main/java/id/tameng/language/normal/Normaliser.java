package id.tameng.language.normal;

/// Reads a message: folds its characters, cuts them into tokens and gives every word its normal form. Works in time
/// proportional to the text and looks at no more than `LIMIT` characters of it.
public final class Normaliser {

    /// What stands further behind, nobody reads either.
    public static final int LIMIT = 20_000;

    private final Folding folding = new Folding();
    private final WordForms forms;

    public Normaliser(WordForms forms) {
        this.forms = forms;
    }

    public WordForms forms() {
        return forms;
    }

    public void read(CharSequence text, Reading reading) {
        reading.begin(text);
        fold(text, reading);
        int at = 0;
        while (at < reading.length()) {
            at = next(reading, at);
        }
    }

    private void fold(CharSequence text, Reading reading) {
        int end = Math.min(text.length(), LIMIT);
        for (int at = 0; at < end; ) {
            int codePoint = Character.codePointAt(text, at);
            if (codePoint < 128 && codePoint > 32) {
                boolean capital = codePoint >= 'A' && codePoint <= 'Z';
                reading.letter((char) (capital ? codePoint + 32 : codePoint), at, capital);
            } else {
                foldRare(codePoint, at, reading);
            }
            at += Character.charCount(codePoint);
        }
    }

    private void foldRare(int codePoint, int at, Reading reading) {
        var plain = folding.of(codePoint);
        for (int i = 0; i < plain.length(); i++) {
            reading.letter(plain.charAt(i), at, Character.isUpperCase(codePoint));
        }
    }

    private int next(Reading reading, int at) {
        var letters = reading.letters();
        char first = letters[at];
        if (first == ' ') {
            return at + 1;
        }
        if (Shapes.isWordStart(letters, at, reading.length())) {
            return word(reading, at);
        }
        if (first == '@' && at + 1 < reading.length() && Shapes.isPart(letters[at + 1])) {
            int end = Shapes.endOfName(letters, at + 1, reading.length());
            return fixed(reading, Kind.NAME, at, end, "xxxuserxxx");
        }
        if (Character.isHighSurrogate(first) || (first >= 0x2190 && !Character.isLetterOrDigit(first))) {
            return emoji(reading, at);
        }
        int end = at + 1;
        while (end < reading.length() && letters[end] == first) {
            end++;
        }
        reading.token(Kind.MARK, at, end);
        reading.normal(letters, at, Math.min(end, at + 3));
        return end;
    }

    private static int emoji(Reading reading, int at) {
        int end = Math.min(reading.length(), at + (Character.isHighSurrogate(reading.letters()[at]) ? 2 : 1));
        reading.token(Kind.EMOJI, at, end);
        reading.normal(reading.letters(), at, end);
        return end;
    }

    private int word(Reading reading, int at) {
        var letters = reading.letters();
        int length = reading.length();
        if (Shapes.isLink(letters, at, length)) {
            return fixed(reading, Kind.LINK, at, Shapes.endOfLink(letters, at, length), "xxxurlxxx");
        }
        int spaced = Spacing.end(letters, at, length);
        if (spaced > at) {
            reading.token(Kind.WORD, at, spaced);
            Spacing.join(letters, at, spaced, reading);
            forms.settle(reading);
            return spaced;
        }
        int end = Shapes.endOfWord(letters, at, length);
        if (Shapes.isNumber(letters, at, end)) {
            return fixed(reading, Kind.NUMBER, at, end, "xxxnumberxxx");
        }
        reading.token(Kind.WORD, at, end);
        reading.normal(letters, at, end);
        forms.settle(reading);
        return end;
    }

    private static int fixed(Reading reading, Kind kind, int from, int to, String normal) {
        reading.token(kind, from, to);
        for (int i = 0; i < normal.length(); i++) {
            reading.normal(normal.charAt(i));
        }
        return to;
    }
}
