package id.tameng.language;

import id.tameng.language.formal.FormalFile;
import id.tameng.language.formal.Formaliser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// What somebody wrote in slang and shorthand, in formal Indonesian: for a reader to whom "blm nyampe" or "gmn nih" says
/// little. A machine's guess, to stand beside what was written and never in its place.
@Component
public class FormalWords {

    private static final int LONGEST = 2_000;

    /// Below, the original is as easy to read.
    private static final int LEAST = 3;

    private static final Pattern BEFORE_MARK = Pattern.compile("\\s+(?=[,.?!;:)])");
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\S");

    /// Read when somebody first asks, so that nobody waits for it when the program starts.
    private final SingletonSupplier<Formaliser> formaliser = SingletonSupplier.of(FormalWords::shipped);

    private static Formaliser shipped() {
        try (var file = FormalWords.class.getResourceAsStream("/language/formal.bin")) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without its formal words");
            }
            return FormalFile.read(file).formaliser();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Empty where next to nothing would be other words, and for long texts.
    public Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var formal = text.lines()
                .map(line -> line.isBlank() ? "" : formaliser.obtain().formal(line))
                .collect(Collectors.joining("\n"));
        return differs(text, formal) ? Optional.of(written(formal)) : Optional.empty();
    }

    private static boolean differs(String text, String formal) {
        var before = words(text);
        return words(formal).stream().filter(word -> !before.contains(word)).count() >= LEAST;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String written(String formal) {
        var text = BEFORE_MARK.matcher(formal).replaceAll("");
        return LINE.matcher(text).replaceAll(line -> line.group().toUpperCase(Locale.ROOT));
    }
}
