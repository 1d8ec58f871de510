package id.tameng.language.teaching;

import id.tameng.language.Encoder;
import id.tameng.language.Language;
import id.tameng.language.intents.IntentLearning;
import id.tameng.language.intents.IntentModel;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Learns, and keeps what it was learnt from.
@Component
class Trainings {

    private static final TypeReference<Map<String, List<String>>> EXAMPLES = new TypeReference<>() {};
    private static final List<String> ELSEWHERE = Dictionaries.lines("elsewhere.txt");

    private final JdbcClient jdbc;
    private final Lessons lessons;
    private final JsonMapper json;
    private final Clock clock;
    private final AuditTrail audit;
    private final Encoder encoder;
    private final Normaliser normaliser = new Normaliser(Dictionaries.shipped());

    Trainings(
            JdbcClient jdbc,
            Lessons lessons,
            JsonMapper json,
            Clock clock,
            AuditTrail audit,
            Language language,
            ObjectProvider<Encoder> encoder) {
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
        this.encoder = encoder.getIfAvailable(language::topics);
    }

    /// From now on every node recognises what is written down now. To train again what has not changed does nothing.
    /// @throws DomainException intents-too-few
    Training train() {
        var examples = new TreeMap<String, List<String>>();
        var titles = new TreeMap<String, @Nullable String>();
        for (var lesson : lessons.list()) {
            if (!lesson.examples().isEmpty()) {
                examples.put(lesson.key(), lesson.examples());
                titles.put(lesson.key(), lesson.title());
            }
        }
        if (examples.size() < 2) {
            throw DomainException.invalid("intents-too-few");
        }
        return findSame(examples, titles).orElseGet(() -> {
            var training = keep(examples, titles, learn(examples).accuracy());
            audit.happened("intent.trained", Subject.of("intent", training.version(), ""));
            return training;
        });
    }

    /// Nothing has changed since the last one: another would only have every message judged anew.
    private Optional<Training> findSame(Map<String, List<String>> examples, Map<String, @Nullable String> titles) {
        return jdbc.sql("""
                        SELECT version, at, accuracy, true AS ever_own
                        FROM intent_training
                        WHERE version = (SELECT max(version) FROM intent_training)
                          AND accuracy IS NOT NULL AND examples = :examples::jsonb AND titles = :titles::jsonb
                        """)
                .param("examples", json.writeValueAsString(examples))
                .param("titles", json.writeValueAsString(titles))
                .query((row, number) -> training(row))
                .optional();
    }

    private Training keep(Map<String, List<String>> examples, Map<String, @Nullable String> titles, double accuracy) {
        return jdbc.sql("""
                        INSERT INTO intent_training (at, examples, titles, accuracy)
                        VALUES (:at, :examples::jsonb, :titles::jsonb, :accuracy)
                        RETURNING version, at, accuracy, true AS ever_own
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("examples", json.writeValueAsString(examples))
                .param("titles", json.writeValueAsString(titles))
                .param("accuracy", accuracy)
                .query((row, number) -> training(row))
                .single();
    }

    /// From now on every node tells the shipped topics again. What is written down stays, so that it can be trained
    /// again. Whoever has none of her own changes nothing.
    @Transactional
    void goBack() {
        jdbc.sql("""
                        INSERT INTO intent_training (at, examples)
                        SELECT :at, :examples::jsonb
                        FROM intent_training
                        WHERE version = (SELECT max(version) FROM intent_training) AND accuracy IS NOT NULL
                        RETURNING version
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("examples", json.writeValueAsString(ShippedLessons.read()))
                .query(Long.class)
                .optional()
                .ifPresent(version -> audit.happened("intent.returned", Subject.of("intent", version, "")));
    }

    Optional<Training> findLatest() {
        return jdbc.sql("""
                        SELECT version, at, accuracy,
                          EXISTS (SELECT FROM intent_training WHERE accuracy IS NOT NULL) AS ever_own
                        FROM intent_training
                        ORDER BY version DESC
                        LIMIT 1
                        """).query((row, number) -> training(row)).optional();
    }

    private static Training training(ResultSet row) throws SQLException {
        return new Training(
                row.getLong("version"),
                row.getTimestamp("at").toInstant(),
                row.getObject("accuracy", Double.class),
                row.getBoolean("ever_own"));
    }

    /// Every subject that was ever trained here, as it was called last.
    List<Taught> taught() {
        return jdbc.sql("""
                        SELECT DISTINCT ON (named.key) named.key, named.value AS title, training.version
                        FROM intent_training AS training, jsonb_each_text(training.titles) AS named
                        WHERE training.accuracy IS NOT NULL
                        ORDER BY named.key, training.version DESC
                        """)
                .query((row, number) -> new Taught(
                        row.getString("key"), Optional.ofNullable(row.getString("title")), row.getLong("version")))
                .list();
    }

    /// The same on every node and at any time.
    IntentModel model(long version) {
        var examples = jdbc.sql("SELECT examples FROM intent_training WHERE version = :version")
                .param("version", version)
                .query(String.class)
                .single();
        return learn(json.readValue(examples, EXAMPLES));
    }

    private IntentModel learn(Map<String, List<String>> examples) {
        return IntentLearning.learn(new IntentLearning.Lessons(normaliser, examples, ELSEWHERE, encoder));
    }
}
