package id.tameng.tickets;

import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How the customers of tickets sound now, as whoever judges messages tells it. Lists show it, are narrowed by it and
/// put in order by it.
@Component
public class TicketMoods {

    /// In the order of ids, so that two who tell at once do not wait for each other in a circle. Says what is seen to
    /// be different afterwards.
    @Language("SQL")
    private static final String SET = """
            WITH told AS (
              SELECT ticket_id, mood, heat FROM unnest(:tickets, :moods, :heats) AS t (ticket_id, mood, heat)),
            before AS (
              SELECT ticket_id, mood FROM ticket_mood WHERE ticket_id = ANY (:tickets)),
            stored AS (
              INSERT INTO ticket_mood AS known (ticket_id, mood, heat)
              SELECT told.ticket_id, told.mood, told.heat
              FROM told
              JOIN ticket ON ticket.id = told.ticket_id
              ORDER BY told.ticket_id
              ON CONFLICT (ticket_id) DO UPDATE SET mood = excluded.mood, heat = excluded.heat
              WHERE known.mood <> excluded.mood
              RETURNING ticket_id, mood)
            SELECT stored.ticket_id
            FROM stored
            LEFT JOIN before ON before.ticket_id = stored.ticket_id
            WHERE NOT (stored.mood = ANY (:quiet) AND coalesce(before.mood, 'calm') = ANY (:quiet))
            """;

    private static final String[] QUIET = {Mood.CALM.key(), Mood.UNSURE.key()};

    private final JdbcClient jdbc;
    private final TicketTopics topics;

    TicketMoods(JdbcClient jdbc, TicketTopics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /// Two statements at most, however many tickets; whoever has one of them open sees it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(Map<Long, Mood> moods) {
        if (moods.isEmpty()) {
            return;
        }
        var tickets = moods.keySet().toArray(Long[]::new);
        var values = List.copyOf(moods.values());
        var changed = jdbc.sql(SET)
                .param("tickets", tickets)
                .param("moods", values.stream().map(Mood::key).toArray(String[]::new))
                .param("heats", values.stream().map(Mood::heat).toArray(Integer[]::new))
                .param("quiet", QUIET)
                .query(Long.class)
                .list();
        if (!changed.isEmpty()) {
            topics.announceAll(changed);
        }
    }

    /// For a ticket without messages of its customer.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long ticket) {
        jdbc.sql("DELETE FROM ticket_mood WHERE ticket_id = :ticket")
                .param("ticket", ticket)
                .update();
    }

    /// @return null while nothing is known
    public @Nullable Mood of(long ticket) {
        return jdbc.sql("SELECT mood FROM ticket_mood WHERE ticket_id = :ticket")
                .param("ticket", ticket)
                .query(String.class)
                .optional()
                .flatMap(Mood::find)
                .orElse(null);
    }
}
