package id.tameng.language.teaching;

import id.tameng.language.normal.Dictionaries;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The subjects that come with the program, written down and trained where nobody has ever trained any.
@Component
class ShippedLessons {

    private static final long LOCK = 0x696E74656E74L;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ShippedLessons(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    static Map<String, List<String>> read() {
        var lessons = new TreeMap<String, List<String>>();
        for (var line : Dictionaries.lines("intents.tsv")) {
            int tab = line.indexOf('\t');
            lessons.computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }
        return lessons;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    @Transactional
    public void writeDown() {
        // Several nodes may start at once on an empty database
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
        boolean begun = jdbc.sql("SELECT EXISTS (SELECT FROM intent_training) OR EXISTS (SELECT FROM intent)")
                .query(Boolean.class)
                .single();
        if (!begun) {
            fill(read());
        }
    }

    private void fill(Map<String, List<String>> lessons) {
        lessons.forEach((key, examples) -> jdbc.sql("""
                        WITH lesson AS (INSERT INTO intent (key) VALUES (:key) RETURNING id)
                        INSERT INTO intent_example (intent_id, text)
                        SELECT lesson.id, unnest(:texts::text[])
                        FROM lesson
                        """)
                .param("key", key)
                .param("texts", examples.toArray(String[]::new))
                .update());
        jdbc.sql("INSERT INTO intent_training (at, examples) VALUES (:at, :examples::jsonb)")
                .param("at", Timestamp.from(clock.instant()))
                .param("examples", json.writeValueAsString(lessons))
                .update();
    }
}
