package id.tameng.language;

import id.tameng.language.normal.Dictionaries;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// What somebody wrote in slang and shorthand, in formal words: for a reader to whom "blm nyampe" or "gmn nih" says
/// little. Word for word and nothing else, so that it says no more than the original, beside which it stands.
@Component
public class FormalWords {

    private static final int LONGEST = 4_000;

    /// Below, the original is as easy to read.
    private static final int LEAST = 3;

    private static final Pattern WORD = Pattern.compile("(?U)\\b\\p{L}[\\p{L}\\p{N}]*\\b");

    /// Read when somebody first asks, so that nobody waits for it when the program starts.
    private final SingletonSupplier<Map<String, String>> formal = SingletonSupplier.of(FormalWords::shipped);

    private static Map<String, String> shipped() {
        var formal = new HashMap<String, String>();
        Stream.of("slang-learnt.tsv", "slang-own.tsv")
                .flatMap(name -> Dictionaries.lines(name).stream())
                .map(line -> line.split("\t", 2))
                .forEach(pair -> formal.put(pair[0], pair[1]));
        return Map.copyOf(formal);
    }

    /// Empty where hardly a word would be another, and for long texts. Whoever asks knows that it is Indonesian.
    public Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        var said = new StringBuilder();
        var words = WORD.matcher(text);
        int others = 0;
        while (words.find()) {
            var word = formal(words.toMatchResult(), shouted);
            others += word.equals(words.group()) ? 0 : 1;
            words.appendReplacement(said, Matcher.quoteReplacement(word));
        }
        words.appendTail(said);
        return others < LEAST ? Optional.empty() : Optional.of(said.toString());
    }

    /// Abbreviations in capitals are names: BCA, COD.
    private String formal(MatchResult found, boolean shouted) {
        var word = found.group();
        if (!shouted && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        var said = formal.obtain().getOrDefault(word.toLowerCase(Locale.ROOT), word);
        return said.equals(word) || !Character.isUpperCase(word.charAt(0))
                ? said
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
