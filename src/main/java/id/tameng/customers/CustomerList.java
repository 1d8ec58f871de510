package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Customers by name, as far as the viewer may see them.
@Component
public class CustomerList {

    @Language("SQL")
    private static final String AFTER = "(lower(customer.name), customer.id) > (:after_name, :after_id)";

    private record Found(CustomerRow row, String sortName) {}

    private final JdbcClient jdbc;
    private final CustomerScope scope;

    CustomerList(JdbcClient jdbc, CustomerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /// @param words of names and companies (their beginnings suffice), the beginning of an address, or a phone number;
    ///     null or blank: everybody
    public Slice<CustomerRow> page(Viewer viewer, @Nullable String words, int limit, @Nullable Cursor after) {
        var search = CustomerWords.of(words);
        return page(viewer, search.clause(), search::apply, limit, after);
    }

    /// The people of a company.
    public Slice<CustomerRow> pageOfCompany(Viewer viewer, long company, int limit, @Nullable Cursor after) {
        return page(
                viewer,
                "customer.company_id = :company",
                statement -> statement.param("company", company),
                limit,
                after);
    }

    private Slice<CustomerRow> page(
            Viewer viewer, String wanted, UnaryOperator<StatementSpec> wish, int limit, @Nullable Cursor after) {
        // Identities are read for the rows of the page only.
        var sql = """
                SELECT customer.id, customer.name, customer.sort_name, customer.created_at, customer.updated_at,
                  company.id AS company_id, company.name AS company_name,
                  ARRAY(SELECT i.value FROM customer_identity AS i
                    WHERE i.customer_id = customer.id AND i.kind = 'email' ORDER BY i.is_primary DESC, i.id) AS addresses,
                  ARRAY(SELECT i.value FROM customer_identity AS i
                    WHERE i.customer_id = customer.id AND i.kind = 'phone' ORDER BY i.is_primary DESC, i.id) AS phones
                FROM (
                  SELECT customer.*, lower(customer.name) AS sort_name
                  FROM customer
                  WHERE %s AND %s AND %s
                  ORDER BY lower(customer.name), customer.id
                  LIMIT :rows) AS customer
                LEFT JOIN company ON company.id = customer.company_id
                ORDER BY customer.sort_name, customer.id
                """.formatted(scope.clause(viewer), wanted, after == null ? "true" : AFTER);
        var statement = wish.apply(scope.apply(viewer, jdbc.sql(sql))).param("rows", limit + 1);
        if (after != null) {
            statement.param("after_name", after.key()).param("after_id", after.id());
        }
        var found = statement.query(CustomerList::found).list();
        return Slice.of(
                        found,
                        limit,
                        last -> new Cursor(last.sortName(), last.row().id()))
                .map(Found::row);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var company = row.getString("company_name");
        return new Found(
                new CustomerRow(
                        row.getLong("id"),
                        row.getString("name"),
                        company == null ? null : new Customer.Company(row.getLong("company_id"), company),
                        strings(row.getArray("addresses")),
                        strings(row.getArray("phones")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("updated_at").toInstant()),
                row.getString("sort_name"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
