package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.ToldHarshness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Jobs as those who ordered them see them.
@Component
public class BulkQuery {

    @Language("SQL")
    private static final String JOBS = """
            SELECT j.id, j.person_id, j.act, j.argument, j.label, j.total, j.undoes_id, u.id AS undone_by, j.incident_id,
              j.created_at, j.start_at, j.finished_at, j.cancelled_at,
              (SELECT count(*) FROM bulk_item AS i WHERE i.job_id = j.id AND i.state = 'waiting') AS waiting,
              (SELECT count(*) FROM bulk_item AS i WHERE i.job_id = j.id AND i.state = 'done') AS done,
              (SELECT count(*) FROM bulk_item AS i WHERE i.job_id = j.id AND i.state = 'refused') AS refused
            FROM bulk_job AS j
            LEFT JOIN bulk_job AS u ON u.undoes_id = j.id
            WHERE j.person_id = :person
            """;

    private final JdbcClient jdbc;

    BulkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws DomainException not-found, also for somebody else's
    public BulkJob get(Viewer viewer, long id) {
        return jdbc.sql(JOBS + " AND j.id = :id")
                .param("person", viewer.id())
                .param("id", id)
                .query(BulkQuery::job)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Newest first.
    public Slice<BulkJob> page(Viewer viewer, int limit, @Nullable Cursor after) {
        var rows = jdbc.sql(JOBS + " AND j.id < :after ORDER BY j.id DESC LIMIT :rows")
                .param("person", viewer.id())
                .param("after", after == null ? Long.MAX_VALUE : after.id())
                .param("rows", limit + 1)
                .query(BulkQuery::job)
                .list();
        return Slice.of(rows, limit, last -> new Cursor("", last.id()));
    }

    /// The tickets that could not be changed, as far as the viewer may see them.
    public List<BulkRefusal> listRefusals(Viewer viewer, long job, int most) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT i.ticket_id AS ticket, t.number, t.subject, i.reason, i.detail, %s AS subject_told
                        FROM bulk_item AS i
                        LEFT JOIN (SELECT id, number, subject FROM ticket WHERE %s) AS t ON t.id = i.ticket_id
                        WHERE i.job_id = :job AND i.state = 'refused'
                        ORDER BY i.ticket_id
                        LIMIT :most
                        """.formatted(ToldHarshness.ofSubject("t.id"), scope.clause())))
                .param("job", job)
                .param("most", most)
                .query(BulkRefusal.class)
                .list();
    }

    private static BulkJob job(ResultSet row, int number) throws SQLException {
        int total = row.getInt("total");
        int waiting = row.getInt("waiting");
        int done = row.getInt("done");
        int refused = row.getInt("refused");
        return new BulkJob(
                row.getLong("id"),
                row.getLong("person_id"),
                new BulkAct(row.getString("act"), row.getString("argument")),
                row.getString("label"),
                total,
                row.getObject("undoes_id", Long.class),
                row.getObject("undone_by", Long.class),
                row.getObject("incident_id", Long.class),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("start_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                instant(row.getTimestamp("cancelled_at")),
                Map.of(
                        "waiting",
                        waiting,
                        "done",
                        done,
                        "refused",
                        refused,
                        "unchanged",
                        total - waiting - done - refused));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
