package id.tameng.language.teaching;

import id.tameng.language.FoundExamples;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The subjects as they are written down; what is changed counts from the next training on.
@Component
class Lessons {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_EXAMPLE = FoundExamples.LONGEST;
    static final int MOST_EXAMPLES = 300;
    static final int MOST_LESSONS = 150;

    /// Reports say so of what is about no topic, and of all together.
    private static final Set<String> RESERVED = Set.of("none", "total");

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Lessons(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<Lesson> list() {
        return jdbc.sql("""
                        SELECT i.id, i.key, i.title, ARRAY(
                            SELECT e.text
                            FROM intent_example AS e
                            WHERE e.intent_id = i.id
                            ORDER BY e.id
                          ) AS examples
                        FROM intent AS i
                        ORDER BY i.key
                        """)
                .query((row, number) ->
                        new Lesson(row.getLong("id"), row.getString("key"), row.getString("title"), List.of((String[])
                                row.getArray("examples").getArray())))
                .list();
    }

    /// @throws DomainException not-found
    Lesson get(long id) {
        return list().stream().filter(lesson -> lesson.id() == id).findFirst().orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException intent-title, intent-taken, intents-too-many
    @Transactional
    long add(String title) {
        var line = checked(title);
        return add(key(line), line);
    }

    /// @param title null: as it came with the program
    /// @throws DomainException intent-taken, intents-too-many
    @Transactional
    long add(String key, @Nullable String title) {
        if (count() >= MOST_LESSONS) {
            throw DomainException.invalid("intents-too-many", MOST_LESSONS);
        }
        var name = Objects.requireNonNullElse(title, key);
        try {
            long id = jdbc.sql("INSERT INTO intent (key, title) VALUES (:key, :title) RETURNING id")
                    .param("key", key)
                    .param("title", title, Types.VARCHAR)
                    .query(Long.class)
                    .single();
            audit.happened("intent.added", Subject.of("intent", id, name));
            return id;
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("intent-taken", name);
        }
    }

    /// @param title null: as it came with the program
    /// @throws DomainException not-found, intent-title, intent-taken, intent-examples, intent-example-long
    @Transactional
    void change(long id, @Nullable String title, List<String> examples) {
        var before = get(id);
        var line = title == null ? null : checked(title);
        var kept = checked(examples);
        try {
            jdbc.sql("UPDATE intent SET title = :title WHERE id = :id")
                    .param("title", line)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("intent-taken", Objects.requireNonNull(line));
        }
        jdbc.sql("DELETE FROM intent_example WHERE intent_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("INSERT INTO intent_example (intent_id, text) SELECT :id, unnest(:texts::text[])")
                .param("id", id)
                .param("texts", kept.toArray(String[]::new))
                .update();
        audit.changed(
                "intent.changed",
                Subject.of("intent", id, line == null ? before.key() : line),
                Changes.none().with("name", before.title(), line).with("examples", before.examples(), kept));
    }

    @Transactional
    void remove(long id) {
        var lesson = get(id);
        jdbc.sql("DELETE FROM intent WHERE id = :id").param("id", id).update();
        audit.happened(
                "intent.removed", Subject.of("intent", id, Objects.requireNonNullElse(lesson.title(), lesson.key())));
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM intent").query(Integer.class).single();
    }

    private static String checked(String title) {
        var line = Text.oneLine(title);
        if (line.isEmpty() || line.length() > LONGEST_TITLE) {
            throw DomainException.invalid("intent-title", LONGEST_TITLE);
        }
        return line;
    }

    private static List<String> checked(List<String> examples) {
        var kept = examples.stream()
                .map(Text::oneLine)
                .filter(example -> !example.isEmpty())
                .distinct()
                .toList();
        if (kept.size() > MOST_EXAMPLES) {
            throw DomainException.invalid("intent-examples", MOST_EXAMPLES);
        }
        if (kept.stream().anyMatch(example -> example.length() > LONGEST_EXAMPLE)) {
            throw DomainException.invalid("intent-example-long", LONGEST_EXAMPLE);
        }
        return kept;
    }

    private static String key(String title) {
        var key = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return key.isEmpty() || RESERVED.contains(key) ? "intent_" + Integer.toHexString(title.hashCode()) : key;
    }
}
