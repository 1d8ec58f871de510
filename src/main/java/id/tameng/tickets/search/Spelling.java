package id.tameng.tickets.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a word with a typing error was meant to be: the most usual of the most similar words that are searched.
@Component
class Spelling {

    /// The threshold of `%` is PostgreSQL's 0.3; what it lets through is judged below.
    @Language("SQL")
    private static final String SIMILAR = """
            SELECT word, documents
            FROM search_word
            WHERE word % :word AND word ~ '^[a-z]{4,30}$' AND word <> :word
            ORDER BY similarity(word, :word) DESC, documents DESC
            LIMIT 20
            """;

    private record Similar(String word, long documents) {}

    private final JdbcClient jdbc;
    private final WordCounts counts;

    Spelling(JdbcClient jdbc, WordCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /// @param typed the query as it was written
    /// @return the same with other words; empty when nothing better is known
    Optional<String> correct(String typed, List<String> words) {
        var corrected = typed;
        for (var word : words) {
            var better = word.matches("[a-z]{4,30}") ? better(word) : Optional.<String>empty();
            if (better.isPresent()) {
                corrected =
                        corrected.replaceAll("(?i)(?<![\\p{L}\\p{N}:])" + word + "(?![\\p{L}\\p{N}:])", better.get());
            }
        }
        return corrected.equals(typed) ? Optional.empty() : Optional.of(corrected);
    }

    private Optional<String> better(String word) {
        long own = counts.of(List.of(word)).getOrDefault(word, 0L);
        return jdbc.sql(SIMILAR).param("word", word).query(Similar.class).list().stream()
                .filter(other -> other.documents() > 10 * own)
                .filter(other -> distance(word, other.word()) <= (word.length() > 5 ? 2 : 1))
                .min(Comparator.comparingInt((Similar other) -> distance(word, other.word()))
                        .thenComparing(
                                Comparator.comparingLong(Similar::documents).reversed()))
                .map(Similar::word);
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, table);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] table) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
