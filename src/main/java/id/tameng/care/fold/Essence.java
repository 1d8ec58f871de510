package id.tameng.care.fold;

import id.tameng.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a message says beside its harsh words: its own harmless sentences, or, when harsh and harmless share one, its
/// own harmless clauses. Nothing is rephrased; shouting is only lowered.
final class Essence {

    private static final int LENGTH = 220;
    private static final int MOST = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…])\\s+|\\R+");
    private static final Pattern CLAUSES = Pattern.compile(
            "\\s*[,;:–—]\\s*|\\s-\\s|\\s+(?i:tapi|tetapi|namun|padahal|soalnya|karena|gara-gara|but|because)\\s+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s,;:–—!-]+$");

    private static final String THREATENED =
            "(tunggu|cari|datang|temu|temui|samper|jemput|ingat|balas|habis|bakar|hajar|bunuh|gebuk|pukul|hantam|bacok|lacak|buru)";

    /// "kantormu", "kutunggu", "kalian", "gue samperin", "disamperin".
    private static final Pattern TURNED_TO_SOMEBODY =
            Pattern.compile("(?iU)\\b(kamu|kau|engkau|lu|lo|elu|elo|kalian|anda|you|your)\\b|\\p{L}{2,}mu\\b"
                    + "|\\b(ku|di|tak)" + THREATENED
                    + "|\\b(gue|gua|gw|aku|saya|ane|kami|i|we)\\s+(\\p{L}+\\s+){0,2}(\\p{L}{2,3})?" + THREATENED);

    private final Predicate<String> harmless;

    /// @param harmless whether a piece of text may be shown
    Essence(Predicate<String> harmless) {
        this.harmless = harmless;
    }

    /// For threats and the like, of which every piece hurts that is turned to the reader, however harmless alone.
    Essence withoutWhatIsTurnedToSomebody() {
        return new Essence(harmless.and(Predicate.not(TURNED_TO_SOMEBODY.asPredicate())));
    }

    String of(String text) {
        var kept = new ArrayList<String>();
        int length = 0;
        for (var piece : pieces(text)) {
            if (length + piece.length() > LENGTH && !kept.isEmpty()) {
                break;
            }
            kept.add(piece);
            length += piece.length();
        }
        return Text.shorten(join(kept), LENGTH);
    }

    private List<String> pieces(String text) {
        return Stream.of(SENTENCES.split(text))
                .limit(MOST)
                .flatMap(this::harmlessPartsOf)
                .map(piece -> EDGE.matcher(piece).replaceAll("").strip())
                .filter(Essence::saysSomething)
                .map(Essence::lower)
                .distinct()
                .toList();
    }

    private Stream<String> harmlessPartsOf(String sentence) {
        return harmless.test(sentence)
                ? Stream.of(sentence)
                : Stream.of(CLAUSES.split(sentence)).filter(harmless);
    }

    /// Two words at least, and not only a greeting.
    private static boolean saysSomething(String piece) {
        return piece.length() > 6 && piece.strip().contains(" ");
    }

    private static String lower(String piece) {
        long letters = piece.chars().filter(Character::isLetter).count();
        long capitals = piece.chars().filter(Character::isUpperCase).count();
        if (letters < 8 || capitals * 10 < letters * 7) {
            return piece;
        }
        return piece.substring(0, 1) + piece.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String join(List<String> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            if (!text.isEmpty()) {
                text.append(".?!…".indexOf(text.charAt(text.length() - 1)) < 0 ? ". " : " ");
            }
            text.append(piece);
        }
        return text.toString();
    }
}
