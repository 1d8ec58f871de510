package id.tameng.tickets.documentation;

import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketFolder;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Documentation as it is kept: the newest version in one table, those before it in another.
@Component
public class Documentations {

    @Language("SQL")
    private static final String WRITE = """
            INSERT INTO documentation AS d (ticket_id, version, summary, steps, solution, cause, author_id, author_name, written_at)
            VALUES (:ticket, :version, :summary, :steps, :solution, :cause, :author, :author_name, :now)
            ON CONFLICT (ticket_id) DO UPDATE
            SET version = excluded.version, summary = excluded.summary, steps = excluded.steps,
              solution = excluded.solution, cause = excluded.cause, author_id = excluded.author_id,
              author_name = excluded.author_name, written_at = excluded.written_at
            """;

    @Language("SQL")
    private static final String KEEP = """
            INSERT INTO documentation_version (ticket_id, version, summary, steps, solution, cause, author_id, author_name,
              written_at)
            SELECT ticket_id, version, summary, steps, solution, cause, author_id, author_name, written_at
            FROM documentation
            WHERE ticket_id = :ticket
            """;

    private final JdbcClient jdbc;
    private final TicketFolder folders;
    private final Clock clock;

    Documentations(JdbcClient jdbc, TicketFolder folders, Clock clock) {
        this.jdbc = jdbc;
        this.folders = folders;
        this.clock = clock;
    }

    /// Empty when nothing is written yet, or when the viewer may not see the ticket.
    public Optional<Documentation> find(Viewer viewer, TicketNumber number) {
        return select("documentation", viewer, number).stream().findFirst();
    }

    /// Earlier versions, newest first.
    public List<Documentation> before(Viewer viewer, TicketNumber number) {
        return select("documentation_version", viewer, number);
    }

    /// Writes a new version, unless it says what the one before says.
    ///
    /// @param seen the version that the writer had before her, 0 for none; null: whichever there is
    /// @throws InvalidField `documentation.…`: documentation-too-long
    /// @throws OptimisticLockingFailureException when there is a newer version
    @Transactional
    public void write(Viewer viewer, TicketNumber number, Account account, @Nullable Integer seen) {
        var ticket = folders.open(viewer, number);
        var before = find(viewer, number);
        int version = before.map(Documentation::version).orElse(0);
        if (seen != null && seen != version) {
            throw new OptimisticLockingFailureException("The documentation has version " + version);
        }
        var checked = account.checked();
        if (checked.equals(before.map(Documentation::account).orElse(Account.EMPTY))) {
            return;
        }
        store(viewer, ticket.id(), checked, version + 1);
        folders.record(viewer, ticket.id(), "documentation", version == 0 ? null : "v" + version, "v" + (version + 1));
    }

    private void store(Viewer viewer, long ticket, Account account, int version) {
        jdbc.sql(KEEP).param("ticket", ticket).update();
        jdbc.sql(WRITE)
                .param("ticket", ticket)
                .param("version", version)
                .param("summary", account.summary())
                .param("steps", account.steps())
                .param("solution", account.solution())
                .param("cause", account.cause() == null ? null : account.cause().key())
                .param("author", viewer.id())
                .param("author_name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("UPDATE ticket SET documented_by = :me WHERE id = :ticket")
                .param("me", viewer.id())
                .param("ticket", ticket)
                .update();
    }

    private List<Documentation> select(String table, Viewer viewer, TicketNumber number) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT d.version, d.summary, d.steps, d.solution, d.cause, d.author_id, d.author_name, d.written_at
                        FROM %s AS d
                        JOIN ticket ON ticket.id = d.ticket_id
                        WHERE d.ticket_id = :ticket AND ticket.number = :number AND %s
                        ORDER BY d.version DESC
                        LIMIT 50
                        """.formatted(table, scope.clause())))
                .param("ticket", number.id())
                .param("number", number.toString())
                .query(Documentations::row)
                .list();
    }

    private static Documentation row(ResultSet row, int line) throws SQLException {
        var cause = row.getString("cause");
        return new Documentation(
                row.getInt("version"),
                new Account(
                        row.getString("summary"),
                        row.getString("steps"),
                        row.getString("solution"),
                        cause == null ? null : Cause.find(cause).orElse(null)),
                row.getLong("author_id"),
                row.getString("author_name"),
                row.getTimestamp("written_at").toInstant());
    }
}
