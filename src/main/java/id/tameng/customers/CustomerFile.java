package id.tameng.customers;

import id.tameng.customers.Customer.Company;
import id.tameng.customers.Customer.Identity;
import id.tameng.customers.Customer.Note;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything about one customer, if the viewer may see her.
@Component
public class CustomerFile {

    private final JdbcClient jdbc;
    private final CustomerAccess access;

    CustomerFile(JdbcClient jdbc, CustomerAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// @throws DomainException not-found, also for whom the viewer may not see
    @Transactional(readOnly = true)
    public Customer get(Viewer viewer, long id) {
        var sql = """
                SELECT customer.id, customer.name, customer.language, customer.time_zone, customer.created_at,
                  customer.updated_at, customer.version, company.id AS company_id, company.name AS company_name
                FROM customer
                LEFT JOIN company ON company.id = customer.company_id
                WHERE customer.id = :customer AND %s
                """.formatted(access.clause(viewer));
        return access.apply(viewer, jdbc.sql(sql).param("customer", id))
                .query(this::customer)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found, also for whom the viewer may not see
    void check(Viewer viewer, long id) {
        var sql =
                "SELECT EXISTS (SELECT FROM customer WHERE customer.id = :customer AND " + access.clause(viewer) + ")";
        if (!access.apply(viewer, jdbc.sql(sql).param("customer", id))
                .query(Boolean.class)
                .single()) {
            throw DomainException.notFound();
        }
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
                identities(id),
                notes(id),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant(),
                row.getInt("version"));
    }

    private List<Identity> identities(long customer) {
        return jdbc.sql(
                        "SELECT id, kind, value, verified_at FROM customer_identity WHERE customer_id = :id ORDER BY kind, id")
                .param("id", customer)
                .query((row, number) -> {
                    var verified = row.getTimestamp("verified_at");
                    return new Identity(
                            row.getLong("id"),
                            row.getString("kind"),
                            row.getString("value"),
                            verified == null ? null : verified.toInstant());
                })
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
}
