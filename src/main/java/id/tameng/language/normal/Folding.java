package id.tameng.language.normal;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one character of any alphabet stands for: compatibility forms, capitals and accents are undone, letters that
/// only look Latin become Latin, what has no width vanishes. Tables are filled as pages of them are met.
final class Folding {

    private static final int PAGE = 256;

    /// Cyrillic, Greek and phonetic letters that are written in the place of Latin ones, and what they pose as.
    private static final String POSING = "авеёзкмнорстухіјѕԁһԛԝьбгпαβγδεηικμνοπρτυχωɑɡıℓøłđħŋɩʟɢʜɴʀ";
    private static final String POSED = "abeezkmhopctyxijsdhqwbbrnabydenikuvonptuxwagiloldhnilghnr";

    private final @Nullable String[][] pages = new String[(Character.MAX_CODE_POINT + 1) / PAGE][];

    /// Lower-case characters, none for what is invisible, a space for what cannot be read.
    String of(int codePoint) {
        var page = pages[codePoint / PAGE];
        return (page == null ? fill(codePoint / PAGE) : page)[codePoint % PAGE];
    }

    private String[] fill(int number) {
        var page = new String[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = fold(number * PAGE + i);
        }
        pages[number] = page;
        return page;
    }

    private static String fold(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.SURROGATE || Character.isWhitespace(codePoint) || type == Character.SPACE_SEPARATOR) {
            return " ";
        }
        if (isInvisible(type) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)) {
            return "";
        }
        if ((codePoint >= 0x1F170 && codePoint <= 0x1F19A) || (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF)) {
            return enclosed(codePoint);
        }
        var plain = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(part -> !isInvisible(Character.getType(part)))
                .map(Folding::unmask)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isInvisible(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    /// 🅰 and 🇦 are letters too, at least to those who want to get past a filter.
    private static String enclosed(int codePoint) {
        int letter = codePoint >= 0x1F1E6 ? codePoint - 0x1F1E6 : codePoint - 0x1F170;
        return letter < 26 ? String.valueOf((char) ('a' + letter)) : " ";
    }

    private static int unmask(int codePoint) {
        if (codePoint == '’' || codePoint == '‘' || codePoint == '`' || codePoint == '´') {
            return '\'';
        }
        if (codePoint == '“' || codePoint == '”' || codePoint == '«' || codePoint == '»') {
            return '"';
        }
        int posing = codePoint < 128 ? -1 : POSING.indexOf(codePoint);
        return posing < 0 ? codePoint : POSED.charAt(posing);
    }
}
