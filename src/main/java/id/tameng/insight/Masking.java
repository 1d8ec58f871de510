package id.tameng.insight;

import id.tameng.language.PersonalSpans;
import id.tameng.platform.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes out of a text what names or identifies somebody, and leaves the masks that training reads as nothing.
final class Masking {

    private static final String PERSON = "xxxuserxxx";
    private static final String NUMBER = "xxxnumberxxx";
    private static final int LENGTH = 2_000;
    private static final int NAME = 3;
    private static final Pattern ADDRESSES =
            Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|[^\\s(<,;:\"']+@[^\\s)>,;:\"']+|@\\w+");
    private static final Pattern NUMBERS = Pattern.compile("\\+?\\d(?:[\\s.()/-]?\\d){4,}|\\w*\\d{5,}\\w*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");

    private Masking() {}

    /// @param writer her name
    static String mask(String text, String writer) {
        var line = Text.shorten(Text.oneLine(text), LENGTH);
        return withoutNames(withoutNumbers(ADDRESSES.matcher(line).replaceAll(PERSON)), writer);
    }

    /// With words in place of the masks.
    static String readable(String masked, String person, String number) {
        return masked.replace(PERSON, person).replace(NUMBER, number);
    }

    private static String withoutNumbers(String text) {
        var masked = new StringBuilder(text);
        PersonalSpans.of(text).reversed().forEach(personal -> masked.replace(personal.start(), personal.end(), NUMBER));
        return NUMBERS.matcher(masked).replaceAll(NUMBER);
    }

    /// Short words of a name ("di", "Al") are too often something else.
    private static String withoutNames(String text, String writer) {
        Set<String> names = Arrays.stream(writer.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(name -> name.length() >= NAME)
                .collect(Collectors.toUnmodifiableSet());
        return WORDS.matcher(text)
                .replaceAll(word -> names.contains(word.group().toLowerCase(Locale.ROOT)) ? PERSON : word.group());
    }
}
