package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Sentiment;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Judgement.Verdict;
import id.tameng.tickets.Mood;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Judgements as rows, one per message, written many at a time.
@Repository
class JudgementStore {

    /// Whoever judges a message twice with the same model changes nothing; what a person has corrected stays. A node
    /// that
    /// read an earlier training may come after one that read the later: what is stored is never older than it was.
    /// PostgreSQL asks this of the row as it is once whoever had locked it has committed.
    @Language("SQL")
    private static final String STORE = """
            INSERT INTO insight_judgement AS known (message_id, ticket_id, said_at, judged_at, model, language, sentiment,
              negative, positive, problem, anger, emotion, abusive, abuse, severity, target, distress, gratitude, topic,
              topic_probability, details, mood, has_problem, has_abuse, theme, has_distress)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            ON CONFLICT (message_id) DO UPDATE
            SET ticket_id = excluded.ticket_id, judged_at = excluded.judged_at, model = excluded.model,
              language = excluded.language, sentiment = excluded.sentiment, negative = excluded.negative,
              positive = excluded.positive, problem = excluded.problem, anger = excluded.anger,
              emotion = excluded.emotion, abusive = excluded.abusive, abuse = excluded.abuse,
              severity = excluded.severity, target = excluded.target, distress = excluded.distress,
              gratitude = excluded.gratitude, topic = excluded.topic,
              topic_probability = excluded.topic_probability, details = excluded.details,
              mood = CASE
                WHEN 'mood' = ANY (known.corrected) THEN known.mood
                WHEN NOT 'distress' = ANY (known.corrected) THEN excluded.mood
                WHEN known.has_distress THEN 'distressed'
                ELSE ? END,
              has_distress = CASE WHEN 'distress' = ANY (known.corrected) THEN known.has_distress ELSE excluded.has_distress END,
              has_problem = CASE WHEN 'problem' = ANY (known.corrected) THEN known.has_problem ELSE excluded.has_problem END,
              has_abuse = CASE WHEN 'abuse' = ANY (known.corrected) THEN known.has_abuse ELSE excluded.has_abuse END,
              theme = CASE WHEN 'topic' = ANY (known.corrected) THEN known.theme ELSE excluded.theme END
            WHERE known.model <> excluded.model
              AND NOT (split_part(known.model, '#', 1) = split_part(excluded.model, '#', 1)
                AND coalesce(nullif(split_part(known.model, '#', 2), ''), '0')::bigint
                  > coalesce(nullif(split_part(excluded.model, '#', 2), ''), '0')::bigint)
            """;

    @Language("SQL")
    private static final String SELECT = """
            SELECT message_id, ticket_id, said_at, judged_at, model, language, sentiment, negative, positive, problem, anger,
              emotion, abusive, abuse, severity, target, distress, gratitude, topic, topic_probability, details,
              mood, has_problem, has_abuse, theme, has_distress, corrected
            FROM insight_judgement
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JudgementStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// @return those that are new
    List<Judged> store(List<Judged> judged) {
        var counts = batches.batchUpdate(STORE, judged, Math.max(1, judged.size()), JudgementStore::bind);
        var stored = new ArrayList<Judged>();
        for (int i = 0; i < judged.size(); i++) {
            if (counts[0][i] != 0) {
                stored.add(judged.get(i));
            }
        }
        return stored;
    }

    Map<Long, JudgedMessage> of(Collection<Long> messages) {
        return messages.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "WHERE message_id = ANY (:messages)")
                        .param("messages", messages.toArray(Long[]::new))
                        .query(JudgementStore::read)
                        .list()
                        .stream()
                        .map(ReadMessage::judged)
                        .collect(Collectors.toMap(JudgedMessage::message, Function.identity()));
    }

    /// Those of a ticket, the newest so many, oldest first.
    List<ReadMessage> ofTicket(long ticket, int limit) {
        return jdbc.sql(SELECT + "WHERE ticket_id = :ticket ORDER BY message_id DESC LIMIT :limit")
                .param("ticket", ticket)
                .param("limit", limit)
                .query(JudgementStore::read)
                .list()
                .reversed();
    }

    Optional<ReadMessage> find(long ticket, long message) {
        return jdbc.sql(SELECT + "WHERE message_id = :message AND ticket_id = :ticket")
                .param("message", message)
                .param("ticket", ticket)
                .query(JudgementStore::read)
                .optional();
    }

    void correct(long message, Shown shown, Set<What> corrected) {
        jdbc.sql("""
                        UPDATE insight_judgement
                        SET mood = :mood, has_problem = :problem, has_abuse = :abuse, theme = :theme, has_distress = :distress,
                          corrected = :corrected
                        WHERE message_id = :message
                        """)
                .param("mood", shown.mood().key())
                .param("problem", shown.problem())
                .param("abuse", shown.abuse())
                .param("theme", shown.topic(), Types.VARCHAR)
                .param("distress", shown.distress())
                .param("corrected", corrected.stream().map(What::key).toArray(String[]::new))
                .param("message", message)
                .update();
    }

    /// Where people have said whether the writer is in danger.
    Map<Long, Boolean> decidedDangers(Collection<Long> messages) {
        var decided = new TreeMap<Long, Boolean>();
        jdbc.sql("""
                        SELECT message_id, has_distress
                        FROM insight_judgement
                        WHERE message_id = ANY (:messages) AND 'distress' = ANY (corrected)
                        """)
                .param("messages", messages.toArray(Long[]::new))
                .query((row, number) -> decided.put(row.getLong("message_id"), row.getBoolean("has_distress")))
                .list();
        return decided;
    }

    /// Messages have come into a ticket from another one.
    void move(long ticket, Collection<Long> messages) {
        jdbc.sql(
                        "UPDATE insight_judgement SET ticket_id = :ticket WHERE message_id = ANY (:messages) AND ticket_id <> :ticket")
                .param("ticket", ticket)
                .param("messages", messages.toArray(Long[]::new))
                .update();
    }

    /// How customers sound now: as in their newest message that says so.
    Map<Long, Mood> moods(Collection<Long> tickets) {
        var moods = new TreeMap<Long, Mood>();
        jdbc.sql("""
                        SELECT DISTINCT ON (ticket_id) ticket_id, mood
                        FROM insight_judgement
                        WHERE ticket_id = ANY (:tickets)
                        ORDER BY ticket_id, mood = 'unsure', message_id DESC
                        """)
                .param("tickets", tickets.toArray(Long[]::new))
                .query((row, number) -> moods.put(row.getLong("ticket_id"), mood(row)))
                .list();
        return moods;
    }

    /// Those that this model has judged.
    List<Long> judged(Collection<Long> messages, String model) {
        return jdbc.sql(
                        "SELECT message_id FROM insight_judgement WHERE message_id = ANY (:messages) AND model = :model")
                .param("messages", messages.toArray(Long[]::new))
                .param("model", model)
                .query(Long.class)
                .list();
    }

    private static void bind(PreparedStatement row, Judged judged) throws SQLException {
        var judgement = judged.message().judgement();
        row.setLong(1, judged.message().message());
        row.setLong(2, judged.message().ticket());
        row.setTimestamp(3, Timestamp.from(judged.saidAt()));
        row.setTimestamp(4, Timestamp.from(judged.message().judgedAt()));
        row.setString(5, judgement.model());
        row.setString(6, judgement.language());
        row.setString(7, judgement.sentiment().label());
        row.setDouble(8, judgement.sentiment().negative());
        row.setDouble(9, judgement.sentiment().positive());
        row.setDouble(10, judgement.problem().probability());
        row.setDouble(11, judgement.anger());
        row.setString(12, judgement.emotion());
        row.setBoolean(13, judgement.abuse().abusive());
        row.setDouble(14, judgement.abuse().score());
        row.setInt(15, judgement.abuse().severity());
        row.setString(16, judgement.abuse().target());
        row.setDouble(17, judgement.distress().probability());
        row.setDouble(18, judgement.gratitude().probability());
        var topic = judgement.topic();
        row.setString(19, topic == null ? null : topic.name());
        row.setObject(20, topic == null ? null : topic.probability(), Types.REAL);
        row.setString(21, Details.of(judgement).json());
        var shown = Shown.of(judgement);
        row.setString(22, shown.mood().key());
        row.setBoolean(23, shown.problem());
        row.setBoolean(24, shown.abuse());
        row.setString(25, shown.topic());
        row.setBoolean(26, shown.distress());
        row.setString(27, Shown.feeling(judgement).key());
    }

    static ReadMessage read(ResultSet row, int number) throws SQLException {
        var details = Details.parse(row.getString("details"));
        double negative = row.getDouble("negative");
        double positive = row.getDouble("positive");
        var topic = row.getString("topic");
        var judgement = new Judgement(
                row.getString("language"),
                new Sentiment(row.getString("sentiment"), negative, Math.max(0, 1 - negative - positive), positive),
                verdict(row, "problem"),
                row.getDouble("anger"),
                row.getString("emotion"),
                new Abuse(
                        row.getDouble("abuse"),
                        row.getBoolean("abusive"),
                        details.categories(),
                        row.getString("target"),
                        row.getInt("severity")),
                verdict(row, "distress"),
                verdict(row, "gratitude"),
                topic == null ? null : new Topic(topic, row.getDouble("topic_probability")),
                details.spans(),
                details.personal(),
                row.getString("model"));
        var judged = new JudgedMessage(
                row.getLong("message_id"),
                row.getLong("ticket_id"),
                judgement,
                row.getTimestamp("judged_at").toInstant());
        return new ReadMessage(
                judged,
                row.getTimestamp("said_at").toInstant(),
                new Shown(
                        mood(row),
                        row.getBoolean("has_problem"),
                        row.getBoolean("has_abuse"),
                        row.getString("theme"),
                        row.getBoolean("has_distress")),
                corrected(row));
    }

    private static Mood mood(ResultSet row) throws SQLException {
        return Mood.find(row.getString("mood")).orElseThrow();
    }

    private static Set<What> corrected(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("corrected").getArray())
                .flatMap(key -> What.find(key).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(What.class)));
    }

    private static Verdict verdict(ResultSet row, String column) throws SQLException {
        double probability = row.getDouble(column);
        return new Verdict(probability >= 0.5, probability);
    }
}
