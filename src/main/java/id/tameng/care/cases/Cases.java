package id.tameng.care.cases;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports as they are read: by their reporter, or by case officers. Who may is a condition of every statement.
@Component
public class Cases {

    static final String OFFICER = "care.cases";

    @Language("SQL")
    private static final String SELECT = """
            SELECT id, reporter_id, reporter_name, kind, note, ticket_id, ticket_number, customer_id, at, answer_due, decide_due,
              answered_at, answered_name, answer, decided_at, decided_name, decision, explanation,
              coalesce(greatest(answered_at, decided_at) > coalesce(seen_at, at), false) AS news
            FROM care_case
            WHERE (reporter_id = :me OR :officer) AND\s""";

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What she has reported herself, newest first.
    public List<Case> listOwn(Viewer viewer) {
        return select(viewer, "reporter_id = :me ORDER BY id DESC LIMIT 200").list();
    }

    /// For officers: what is open, the one that is due first on top, then what was decided.
    public List<Case> list(Viewer viewer) {
        return select(
                        viewer,
                        ":officer ORDER BY decided_at DESC NULLS FIRST, coalesce(answered_at, decide_due), id LIMIT 200")
                .list();
    }

    /// @throws DomainException not-found, also for what is not hers to see
    public Case get(Viewer viewer, long id) {
        return select(viewer, "id = :id").param("id", id).optional().orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found, also for what is not hers to see
    public Evidence evidence(Viewer viewer, long id) {
        return jdbc.sql("""
                        SELECT frozen, hash, at
                        FROM care_evidence
                        WHERE case_id = (SELECT id FROM care_case WHERE id = :id AND (reporter_id = :me OR :officer))
                        """)
                .param("id", id)
                .param("me", viewer.id())
                .param("officer", viewer.may(OFFICER))
                .query(Evidence.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    public int countNews(Viewer viewer) {
        return (int) listOwn(viewer).stream().filter(Case::news).count();
    }

    public int countOpen(Viewer viewer) {
        return (int) list(viewer).stream().filter(Case::isOpen).count();
    }

    private Rows select(Viewer viewer, @Language(value = "SQL", prefix = "SELECT FROM care_case WHERE ") String rest) {
        return new Rows(jdbc.sql(SELECT + rest).param("me", viewer.id()).param("officer", viewer.may(OFFICER)));
    }

    /// A statement about reports.
    private record Rows(JdbcClient.StatementSpec statement) {

        Rows param(String name, Object value) {
            return new Rows(statement.param(name, value));
        }

        List<Case> list() {
            return statement.query(Cases::read).list();
        }

        Optional<Case> optional() {
            return statement.query(Cases::read).optional();
        }
    }

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getLong("id"),
                row.getLong("reporter_id"),
                row.getString("reporter_name"),
                row.getString("kind"),
                row.getString("note"),
                row.getLong("ticket_id"),
                TicketNumber.get(row.getString("ticket_number")),
                row.getLong("customer_id"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("answer_due").toInstant(),
                row.getTimestamp("decide_due").toInstant(),
                instant(row.getTimestamp("answered_at")),
                row.getString("answered_name"),
                row.getString("answer"),
                instant(row.getTimestamp("decided_at")),
                row.getString("decided_name"),
                row.getString("decision"),
                row.getString("explanation"),
                row.getBoolean("news"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
