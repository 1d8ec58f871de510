package id.tameng.insight;

import id.tameng.tickets.MessageMoods;
import id.tameng.tickets.Mood;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells threads how their messages sound.
@Component
class MoodsOfMessages implements MessageMoods {

    private final JdbcClient jdbc;

    MoodsOfMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, MessageMood> of(Collection<Long> messages) {
        var moods = new HashMap<Long, MessageMood>();
        jdbc.sql("""
                        SELECT message_id, mood, 'mood' = ANY (corrected) AS corrected
                        FROM insight_judgement
                        WHERE message_id = ANY (:messages)
                        """)
                .param("messages", messages.toArray(Long[]::new))
                .query((row, number) -> moods.put(
                        row.getLong("message_id"),
                        new MessageMood(Mood.find(row.getString("mood")).orElseThrow(), row.getBoolean("corrected"))))
                .list();
        return moods;
    }
}
