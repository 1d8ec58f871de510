package id.tameng.tickets.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of the index: what a written word becomes there, and how usual it is.
///
/// What PostgreSQL makes of a word never changes, so it is kept; how usual it is changes slowly and is kept for a
/// while.
/// Both are memories of this node that it can lose at any time.
@Component
class Vocabulary {

    @Language("SQL")
    private static final String LEXEMES = """
            SELECT word, tsvector_to_array(to_tsvector('tameng_plain', word)) AS plain,
              tsvector_to_array(to_tsvector('tameng_stem', word)) AS stem
            FROM unnest(:words) AS word
            """;

    private final JdbcClient jdbc;
    private final Recollection<String, Lexemes> lexemes = new Recollection<>(50_000);
    private final WordCounts counts;

    /// @param plain as it is written, without accents
    /// @param stem without Indonesian beginnings and endings
    record Lexemes(String plain, String stem) {}

    Vocabulary(JdbcClient jdbc, WordCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /// What these words are in the index.
    Map<String, Lexemes> lexemes(Collection<String> words) {
        return lexemes.get(
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), this::ask);
    }

    List<String> plain(Collection<String> words) {
        return lexemes(words).values().stream().map(Lexemes::plain).distinct().toList();
    }

    /// Everything of the index that a word means: itself, its stem, and what the stemmer is known to miss. What stands
    /// in no document is left out, so that it costs nothing.
    Set<String> meanings(Lexemes word) {
        var wanted = Relatives.of(word);
        var known = counts.of(wanted);
        var meanings = new LinkedHashSet<String>();
        meanings.add(word.plain());
        wanted.stream().filter(known::containsKey).forEach(meanings::add);
        return meanings;
    }

    /// In which part of all documents one of these words stands: 0 to 1.
    double share(Collection<String> words) {
        var known = counts.of(words);
        long sum = known.values().stream().mapToLong(Long::longValue).sum();
        return Math.min(1, sum / (double) Math.max(1, counts.documents()));
    }

    long documents() {
        return counts.documents();
    }

    private Map<String, Lexemes> ask(List<String> words) {
        var found = new HashMap<String, Lexemes>();
        jdbc.sql(LEXEMES)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> found.put(
                        row.getString("word"),
                        new Lexemes(
                                first((String[]) row.getArray("plain").getArray(), row.getString("word")),
                                first((String[]) row.getArray("stem").getArray(), row.getString("word")))))
                .list();
        return found;
    }

    private static String first(String[] lexemes, String otherwise) {
        return Arrays.stream(lexemes).findFirst().orElse(otherwise);
    }
}
