package id.tameng.insight;

import id.tameng.language.Language;
import id.tameng.language.ModelVersion;
import id.tameng.platform.Among;
import id.tameng.tickets.MessageMoods;
import id.tameng.tickets.Mood;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells threads how their messages sound.
@Component
class MoodsOfMessages implements MessageMoods {

    @org.intellij.lang.annotations.Language("SQL")
    private static final String SELECT = """
            SELECT message_id, mood, model, abuse, severity, has_abuse, has_distress, 'mood' = ANY (corrected) AS corrected,
              'abuse' = ANY (corrected) AS abuse_corrected, 'distress' = ANY (corrected) AS distress_corrected
            FROM insight_judgement
            """;

    private static final double SURE_ENOUGH = 0.55;

    private final JdbcClient jdbc;
    private final Language language;

    MoodsOfMessages(JdbcClient jdbc, Language language) {
        this.jdbc = jdbc;
        this.language = language;
    }

    @Override
    public Map<Long, MessageMood> of(Collection<Long> messages) {
        var moods = new HashMap<Long, MessageMood>();
        var among = Among.of(messages);
        jdbc.sql(SELECT + "WHERE message_id " + among.is() + " (:messages)")
                .param("messages", among.ids())
                .query((row, number) -> moods.put(
                        row.getLong("message_id"),
                        new MessageMood(
                                Mood.find(row.getString("mood")).orElseThrow(),
                                row.getBoolean("corrected"),
                                weight(row))))
                .list();
        return moods;
    }

    /// What an older model has said is no reason to show or hide words; what a person has said is.
    private @Nullable Weight weight(ResultSet row) throws SQLException {
        boolean decided = row.getBoolean("abuse_corrected");
        if (!isOfToday(row.getString("model")) && !decided && !row.getBoolean("distress_corrected")) {
            return null;
        }
        double abuse = row.getDouble("abuse");
        boolean harsh = row.getBoolean("has_abuse") && (decided || Math.max(abuse, 1 - abuse) >= SURE_ENOUGH);
        return new Weight(harsh ? Math.max(1, row.getInt("severity")) : 0, row.getBoolean("has_distress"));
    }

    /// Whatever training has told the topic: that says nothing about moods.
    private boolean isOfToday(String model) {
        return ModelVersion.parse(model).language().equals(language.model());
    }
}
