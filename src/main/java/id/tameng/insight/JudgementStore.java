package id.tameng.insight;

import id.tameng.language.Judgement;
import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Sentiment;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Judgement.Verdict;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Judgements as rows, one per message, written many at a time.
@Repository
class JudgementStore {

    /// Whoever judges a message twice with the same model changes nothing.
    @Language("SQL")
    private static final String STORE = """
            INSERT INTO insight_judgement AS known (message_id, ticket_id, said_at, judged_at, model, language, sentiment,
              negative, positive, problem, anger, emotion, abusive, abuse, severity, target, distress, gratitude, topic,
              topic_probability, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (message_id) DO UPDATE
            SET ticket_id = excluded.ticket_id, judged_at = excluded.judged_at, model = excluded.model,
              language = excluded.language, sentiment = excluded.sentiment, negative = excluded.negative,
              positive = excluded.positive, problem = excluded.problem, anger = excluded.anger,
              emotion = excluded.emotion, abusive = excluded.abusive, abuse = excluded.abuse,
              severity = excluded.severity, target = excluded.target, distress = excluded.distress,
              gratitude = excluded.gratitude, topic = excluded.topic,
              topic_probability = excluded.topic_probability, details = excluded.details
            WHERE known.model <> excluded.model
            """;

    @Language("SQL")
    private static final String SELECT = """
            SELECT message_id, ticket_id, judged_at, model, language, sentiment, negative, positive, problem, anger,
              emotion, abusive, abuse, severity, target, distress, gratitude, topic, topic_probability, details
            FROM insight_judgement
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JudgementStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void store(List<Judged> judged) {
        batches.batchUpdate(STORE, judged, Math.max(1, judged.size()), JudgementStore::bind);
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
                        .collect(Collectors.toMap(JudgedMessage::message, Function.identity()));
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
    }

    static JudgedMessage read(ResultSet row, int number) throws SQLException {
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
        return new JudgedMessage(
                row.getLong("message_id"),
                row.getLong("ticket_id"),
                judgement,
                row.getTimestamp("judged_at").toInstant());
    }

    private static Verdict verdict(ResultSet row, String column) throws SQLException {
        double probability = row.getDouble(column);
        return new Verdict(probability >= 0.5, probability);
    }
}
