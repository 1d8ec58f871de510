package id.tameng.tickets.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In how many documents words stand, as of at most five minutes ago.
@Component
class WordCounts {

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final long NONE = 0;

    private record Memory(Instant since, long documents, Recollection<String, Long> counts) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Memory memory = new Memory(Instant.EPOCH, 0, new Recollection<>(1));

    WordCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those of the words that stand somewhere.
    Map<String, Long> of(Collection<String> words) {
        var known = new HashMap<>(memory().counts().get(words, this::ask));
        known.values().removeIf(count -> count == NONE);
        return known;
    }

    long documents() {
        return memory().documents();
    }

    private Memory memory() {
        var now = clock.instant();
        var current = memory;
        // A young archive grows quickly: what is little is asked for each time.
        if (current.documents() < 5_000 || current.since().plus(FRESH).isBefore(now)) {
            current = new Memory(now, countDocuments(), new Recollection<>(50_000));
            memory = current;
        }
        return current;
    }

    private long countDocuments() {
        return jdbc.sql("SELECT documents FROM search_progress")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> ask(List<String> words) {
        var found = new HashMap<String, Long>();
        words.forEach(word -> found.put(word, NONE));
        jdbc.sql("SELECT word, documents FROM search_word WHERE word = ANY (:words)")
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> found.put(row.getString("word"), row.getLong("documents")))
                .list();
        return found;
    }
}
