package id.tameng.tickets.search;

import id.tameng.tickets.search.Vocabulary.Lexemes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Forms of a word that the Snowball stemmer for Indonesian does not bring together: it cannot give back the `k` or `t`
/// that `pe-` and `me-` swallow (mengirim: `irim`), and it takes the beginning of some roots for a prefix (pesanan:
/// `sanan`). What is no word after all stands in no document and is never searched for.
final class Relatives {

    private static final Pattern SWALLOWED = Pattern.compile("[kt][aiueo].{2,}");
    private static final Pattern BEHEADED = Pattern.compile("[aiueo].{2,}");
    private static final Pattern ENDED = Pattern.compile("(.{4,})(?:an|nya|kan)");

    private Relatives() {}

    static Set<String> of(Lexemes word) {
        var all = new LinkedHashSet<String>();
        all.add(word.plain());
        all.add(word.stem());
        addSounds(word.plain(), all);
        addSounds(word.stem(), all);
        var ended = ENDED.matcher(word.plain());
        if (ended.matches() && !word.plain().startsWith(word.stem())) {
            all.add(ended.group(1));
        }
        if (word.plain().equals(word.stem()) && word.plain().length() >= 4) {
            all.add(word.plain() + "an");
        }
        return all;
    }

    private static void addSounds(String form, Set<String> all) {
        if (SWALLOWED.matcher(form).matches()) {
            all.add(form.substring(1));
        }
        if (BEHEADED.matcher(form).matches()) {
            all.add("k" + form);
            all.add("t" + form);
        }
    }
}
