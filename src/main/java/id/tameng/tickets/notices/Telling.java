package id.tameng.tickets.notices;

import id.tameng.identity.People;
import id.tameng.identity.People.Colleague;
import id.tameng.tickets.MessagesArrived;
import id.tameng.tickets.PlannedReplyHeld;
import id.tameng.tickets.ReviewFellDue;
import id.tameng.tickets.TicketActivity.NoteWritten;
import id.tameng.tickets.TicketActivity.ReplyWritten;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells whom it concerns, in the transaction in which it happens. Each event costs one statement, however many follow.
@Component
class Telling {

    private final JdbcClient jdbc;
    private final People people;
    private final NoticeTopics topics;
    private final Clock clock;

    Telling(JdbcClient jdbc, People people, NoticeTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.topics = topics;
        this.clock = clock;
    }

    @EventListener
    void on(MessagesArrived arrived) {
        tellFollowers(arrived.messages(), 0, List.of());
    }

    @EventListener
    void on(ReplyWritten reply) {
        tellFollowers(List.of(reply.message()), reply.author(), List.of());
    }

    /// Whoever is mentioned follows from now on, and is told once only.
    @EventListener
    void on(NoteWritten note) {
        var said = jdbc.sql("""
                        SELECT t.team_id, m.body_text
                        FROM message AS m
                        JOIN ticket AS t ON t.id = m.ticket_id
                        WHERE m.id = :id
                        """)
                .param("id", note.message())
                .query((row, index) -> mentioned(row.getString("body_text"), row.getLong("team_id")))
                .single();
        var mentioned =
                said.stream().filter(person -> person.id() != note.author()).toList();
        if (!mentioned.isEmpty()) {
            mention(note, mentioned);
        }
        tellFollowers(
                List.of(note.message()),
                note.author(),
                mentioned.stream().map(Colleague::id).toList());
    }

    @EventListener
    void on(PlannedReplyHeld held) {
        jdbc.sql("""
                        INSERT INTO notice (person_id, ticket_id, kind, actor_name, preview, created_at)
                        VALUES (:person, :ticket, 'held', :name, left(:text, 160), :now)
                        """)
                .param("person", held.author())
                .param("ticket", held.ticket())
                .param("name", held.authorName())
                .param("text", held.text())
                .param("now", now())
                .update();
        topics.announce(List.of(held.author()));
    }

    /// Those who may not see the ticket are told nothing.
    @EventListener
    void on(ReviewFellDue due) {
        jdbc.sql("""
                        INSERT INTO notice (person_id, ticket_id, kind, actor_name, preview, created_at)
                        SELECT person, :ticket, 'review', :name, '', :now FROM unnest(:people) AS p (person)
                        """)
                .param("people", due.people().toArray(Long[]::new))
                .param("ticket", due.ticket())
                .param("name", due.decidedBy())
                .param("now", now())
                .update();
        topics.announce(due.people());
    }

    private Collection<Colleague> mentioned(String text, long team) {
        return text.contains("@") ? Mention.in(text, people.listAssignable(team)) : List.of();
    }

    private void mention(NoteWritten note, List<Colleague> mentioned) {
        jdbc.sql("""
                        WITH mentioned AS (
                          SELECT * FROM unnest(:people, :names) AS p (id, name)),
                        following AS (
                          INSERT INTO follower (ticket_id, person_id, person_name, since)
                          SELECT :ticket, id, name, :now FROM mentioned
                          ON CONFLICT DO NOTHING)
                        INSERT INTO notice (person_id, ticket_id, message_id, kind, actor_name, preview, created_at)
                        SELECT p.id, m.ticket_id, m.id, 'mention', m.author_name, left(m.body_text, 160), :now
                        FROM mentioned AS p
                        CROSS JOIN message AS m
                        WHERE m.id = :message
                        """)
                .param("people", mentioned.stream().map(Colleague::id).toArray(Long[]::new))
                .param("names", mentioned.stream().map(Colleague::name).toArray(String[]::new))
                .param("ticket", note.ticket())
                .param("message", note.message())
                .param("now", now())
                .update();
        topics.announce(mentioned.stream().map(Colleague::id).toList());
    }

    private void tellFollowers(List<Long> messages, long author, List<Long> told) {
        var people = jdbc.sql("""
                        INSERT INTO notice (person_id, ticket_id, message_id, kind, actor_name, preview, created_at)
                        SELECT f.person_id, m.ticket_id, m.id, 'message', m.author_name, left(m.body_text, 160), :now
                        FROM message AS m
                        JOIN follower AS f ON f.ticket_id = m.ticket_id
                        WHERE m.id = ANY (:messages) AND f.person_id <> :author AND f.person_id <> ALL (:told)
                        RETURNING person_id
                        """)
                .param("messages", messages.toArray(Long[]::new))
                .param("author", author)
                .param("told", told.toArray(Long[]::new))
                .param("now", now())
                .query(Long.class)
                .list();
        topics.announce(people);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
