package id.tameng.tickets.tasks;

import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.tickets.TicketFolder;
import id.tameng.tickets.TicketNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done with tasks. Each step stands in the history of its ticket.
@Component
public class FollowUps {

    public static final int TITLE = 200;

    private static final Duration FARTHEST = Duration.ofDays(3660);

    /// @param owner who will do it
    public record NewFollowUp(String title, long owner, Instant dueAt) {}

    private final FollowUpList list;
    private final TicketFolder folders;
    private final People people;
    private final TaskTopics topics;
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUps(FollowUpList list, TicketFolder folders, People people, TaskTopics topics, JdbcClient jdbc, Clock clock) {
        this.list = list;
        this.folders = folders;
        this.people = people;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the id
    /// @throws InvalidField `follow_up.title`, `follow_up.owner`, `follow_up.due_at`
    @Transactional
    public long add(Viewer viewer, TicketNumber number, NewFollowUp task) {
        var ticket = folders.open(viewer, number);
        var title = title(task.title());
        var owner = owner(ticket.team(), task.owner());
        long id = jdbc.sql("""
                        INSERT INTO follow_up (ticket_id, title, owner_id, owner_name, due_at, created_by, created_name, created_at)
                        VALUES (:ticket, :title, :owner, :owner_name, :due, :me, :my_name, :now)
                        RETURNING id
                        """)
                .param("ticket", ticket.id())
                .param("title", title)
                .param("owner", owner.id())
                .param("owner_name", owner.name())
                .param("due", due(task.dueAt()))
                .param("me", viewer.id())
                .param("my_name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        folders.record(viewer, ticket.id(), "follow_up", null, title + " · " + owner.name());
        topics.announce(List.of(owner.id()));
        return id;
    }

    @Transactional
    public void finish(Viewer viewer, long id) {
        var task = list.get(viewer, id);
        int changed = jdbc.sql("""
                        UPDATE follow_up
                        SET done_at = :now, done_by = :me, version = version + 1
                        WHERE id = :id AND done_at IS NULL
                        """)
                .param("id", id)
                .param("me", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (changed > 0) {
            tell(viewer, task, task.title(), "✓");
        }
    }

    /// Takes finishing back.
    @Transactional
    public void reopen(Viewer viewer, long id) {
        var task = list.get(viewer, id);
        int changed = jdbc.sql("""
                        UPDATE follow_up
                        SET done_at = NULL, done_by = NULL, version = version + 1
                        WHERE id = :id AND done_at IS NOT NULL
                        """).param("id", id).update();
        if (changed > 0) {
            tell(viewer, task, "✓", task.title());
        }
    }

    /// Its owner is reminded anew.
    ///
    /// @throws DomainException task-done
    @Transactional
    public void postpone(Viewer viewer, long id, Instant dueAt) {
        var task = list.get(viewer, id);
        if (task.isDone()) {
            throw DomainException.conflict("task-done");
        }
        jdbc.sql("""
                        UPDATE follow_up
                        SET due_at = :due, reminded_at = NULL, version = version + 1
                        WHERE id = :id
                        """).param("id", id).param("due", due(dueAt)).update();
        tell(viewer, task, task.dueAt().toString(), dueAt.toString());
    }

    private void tell(Viewer viewer, FollowUp task, String before, String after) {
        folders.record(viewer, task.ticket().id(), "follow_up", before, after);
        topics.announce(List.of(task.owner()));
    }

    private static String title(String title) {
        var line = Text.oneLine(title);
        if (line.isEmpty()) {
            throw new InvalidField("follow_up.title", "required");
        }
        if (line.length() > TITLE) {
            throw new InvalidField("follow_up.title", "task-title-too-long", TITLE);
        }
        return line;
    }

    private People.Colleague owner(long team, long owner) {
        return people.listAssignable(team).stream()
                .filter(colleague -> colleague.id() == owner)
                .findFirst()
                .orElseThrow(() -> new InvalidField("follow_up.owner", "not-assignable"));
    }

    private Timestamp due(Instant at) {
        var now = clock.instant();
        if (at.isBefore(now.minus(FARTHEST)) || at.isAfter(now.plus(FARTHEST))) {
            throw new InvalidField("follow_up.due_at", "task-date-far");
        }
        return Timestamp.from(at);
    }
}
