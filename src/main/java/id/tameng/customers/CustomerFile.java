package id.tameng.customers;

import id.tameng.customers.Customer.Company;
import id.tameng.customers.Customer.Identity;
import id.tameng.customers.Customer.Note;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything about one customer, if the viewer may see her.
@Component
public class CustomerFile {

    private final JdbcClient jdbc;
    private final CustomerScope scope;

    CustomerFile(JdbcClient jdbc, CustomerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /// Whoever was merged into somebody else is answered with that one: see the id of the answer.
    ///
    /// @throws DomainException not-found, also for whom the viewer may not see
    @Transactional(readOnly = true)
    public Customer get(Viewer viewer, long id) {
        var sql = """
                SELECT customer.id, customer.name, customer.language, customer.time_zone, customer.preferred_channel,
                  customer.best_from, customer.best_until, customer.do_not_contact, customer.created_at,
                  customer.updated_at, customer.version, company.id AS company_id, company.name AS company_name
                FROM customer
                LEFT JOIN company ON company.id = customer.company_id
                WHERE customer.id = :customer AND %s
                """.formatted(scope.clause(viewer));
        return scope.apply(viewer, jdbc.sql(sql).param("customer", survivor(id)))
                .query(this::customer)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found, also for whom the viewer may not see, and for whoever is merged
    public void check(Viewer viewer, long id) {
        var sql = "SELECT EXISTS (SELECT FROM customer WHERE customer.id = :customer AND " + scope.clause(viewer) + ")";
        if (!scope.apply(viewer, jdbc.sql(sql).param("customer", id))
                .query(Boolean.class)
                .single()) {
            throw DomainException.notFound();
        }
    }

    /// Merges may follow one another.
    private long survivor(long id) {
        return jdbc.sql("""
                        WITH RECURSIVE way AS (
                          SELECT id, merged_into FROM customer WHERE id = :id
                          UNION ALL
                          SELECT c.id, c.merged_into FROM customer AS c JOIN way ON c.id = way.merged_into)
                        SELECT id FROM way WHERE merged_into IS NULL
                        """).param("id", id).query(Long.class).optional().orElse(id);
    }

    private Customer customer(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var company = row.getString("company_name");
        return new Customer(
                id,
                row.getString("name"),
                company == null ? null : new Company(row.getLong("company_id"), company),
                Locale.of(row.getString("language")),
                ZoneId.of(row.getString("time_zone")),
                preferences(row),
                identities(id),
                notes(id),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                row.getString("preferred_channel"),
                row.getObject("best_from", LocalTime.class),
                row.getObject("best_until", LocalTime.class),
                row.getBoolean("do_not_contact"));
    }

    private List<Identity> identities(long customer) {
        return jdbc.sql("""
                        SELECT id, kind, value, verified_at, verified_by_name, login,
                          id = first_value(id) OVER (PARTITION BY kind ORDER BY is_primary DESC, id) AS is_primary
                        FROM customer_identity
                        WHERE customer_id = :id
                        ORDER BY kind, is_primary DESC, id
                        """)
                .param("id", customer)
                .query((row, number) -> new Identity(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("value"),
                        instant(row.getTimestamp("verified_at")),
                        row.getString("verified_by_name"),
                        row.getBoolean("is_primary"),
                        row.getBoolean("login")))
                .list();
    }

    private List<Note> notes(long customer) {
        return jdbc.sql("""
                        SELECT id, author_id, author_name, body, created_at
                        FROM customer_note
                        WHERE customer_id = :id
                        ORDER BY id DESC
                        LIMIT 100
                        """)
                .param("id", customer)
                .query((row, number) -> new Note(
                        row.getLong("id"),
                        row.getLong("author_id"),
                        row.getString("author_name"),
                        row.getString("body"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
