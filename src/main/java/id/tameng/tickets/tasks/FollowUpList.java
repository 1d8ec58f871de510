package id.tameng.tickets.tasks;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.ToldHarshness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads tasks: one's own, and those of a ticket that one may see.
@Component
public class FollowUpList {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Language("SQL")
    private static final String COLUMNS = """
            SELECT f.id, ticket.number, ticket.subject, f.title, f.owner_id, f.owner_name, f.due_at, f.reminded_at, f.done_at,
              f.created_name, f.version, <subject-told> AS subject_told
            FROM follow_up AS f
            JOIN ticket ON ticket.id = f.ticket_id
            """.replace("<subject-told>", ToldHarshness.ofSubject("ticket.id"));

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One's own that are still to be done, the soonest first.
    public Slice<FollowUp> open(Viewer viewer, int limit, @Nullable Cursor after) {
        var found = page(
                COLUMNS
                        + "WHERE f.owner_id = :me AND f.done_at IS NULL AND (f.due_at, f.id) > (:at, :id) ORDER BY f.due_at, f.id LIMIT :rows",
                viewer,
                limit,
                after == null ? Cursor.at(Instant.EPOCH, 0) : after);
        return Slice.of(found, limit, last -> Cursor.at(last.dueAt(), last.id()));
    }

    /// One's own that are done, the latest first.
    public Slice<FollowUp> done(Viewer viewer, int limit, @Nullable Cursor after) {
        var found = page(
                COLUMNS
                        + "WHERE f.owner_id = :me AND (f.done_at, f.id) < (:at, :id) ORDER BY f.done_at DESC, f.id DESC LIMIT :rows",
                viewer,
                limit,
                after == null ? Cursor.at(clock.instant().plus(Duration.ofDays(1)), 0) : after);
        return Slice.of(
                found, limit, last -> Cursor.at(last.doneAt() == null ? last.dueAt() : last.doneAt(), last.id()));
    }

    /// Those of a ticket, oldest first.
    public List<FollowUp> of(Viewer viewer, TicketNumber number) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(COLUMNS + "WHERE f.ticket_id = :ticket AND number = :number AND " + scope.clause()
                        + " ORDER BY f.id LIMIT 50"))
                .param("ticket", number.id())
                .param("number", number.toString())
                .query(FollowUpList::row)
                .list();
    }

    /// @throws DomainException not-found, also for another person's about a ticket that the viewer may not see
    public FollowUp get(Viewer viewer, long id) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(COLUMNS + "WHERE f.id = :id AND (f.owner_id = :me OR " + scope.clause() + ")"))
                .param("id", id)
                .param("me", viewer.id())
                .query(FollowUpList::row)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// How many want to be done by now or within the viewer's day.
    public int countDue(Viewer viewer) {
        var tomorrow = clock.instant()
                .atZone(viewer.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(viewer.zone())
                .toInstant();
        return jdbc.sql(
                        "SELECT count(*) FROM follow_up WHERE owner_id = :me AND done_at IS NULL AND due_at < :tomorrow")
                .param("me", viewer.id())
                .param("tomorrow", Timestamp.from(tomorrow))
                .query(Integer.class)
                .single();
    }

    /// What she was reminded of within the last minute.
    public List<FollowUp> reminders(Viewer viewer) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE f.owner_id = :me AND f.done_at IS NULL AND f.reminded_at > :since ORDER BY f.reminded_at LIMIT 3")
                .param("me", viewer.id())
                .param("since", Timestamp.from(clock.instant().minus(FRESH)))
                .query(FollowUpList::row)
                .list();
    }

    private List<FollowUp> page(String sql, Viewer viewer, int limit, Cursor from) {
        return jdbc.sql(sql)
                .param("me", viewer.id())
                .param("at", Timestamp.from(from.time()))
                .param("id", from.id())
                .param("rows", limit + 1)
                .query(FollowUpList::row)
                .list();
    }

    private static FollowUp row(ResultSet row, int line) throws SQLException {
        return new FollowUp(
                row.getLong("id"),
                TicketNumber.get(row.getString("number")),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                row.getString("title"),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("reminded_at")),
                instant(row.getTimestamp("done_at")),
                row.getString("created_name"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
