package id.tameng.customers.imports;

import id.tameng.customers.CustomerScope;
import id.tameng.identity.Viewer;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every customer whom the viewer may see, as a table that spreadsheets read and [Imports] takes back.
@Component
public class CustomerExport {

    public static final List<String> COLUMNS = List.of(
            "id", "name", "company", "email", "phone", "language", "zone", "channel", "do-not-contact", "created");

    private static final int PORTION = 500;
    private static final char BYTE_ORDER_MARK = '\ufeff'; // by which Excel knows that it is UTF-8

    private record Line(long id, List<String> cells) {}

    private final JdbcClient jdbc;
    private final CustomerScope scope;

    CustomerExport(JdbcClient jdbc, CustomerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /// Portion by portion: neither memory nor the database holds the whole list.
    ///
    /// @param header names a column
    public void write(Viewer viewer, UnaryOperator<String> header, Appendable to) throws IOException {
        to.append(BYTE_ORDER_MARK);
        var table = new CSVPrinter(to, CSVFormat.RFC4180);
        table.printRecord(COLUMNS.stream().map(header).toList());
        for (var lines = lines(viewer, 0);
                !lines.isEmpty();
                lines = lines(viewer, lines.getLast().id())) {
            for (var line : lines) {
                table.printRecord(line.cells().stream().map(Defusing::of).toList());
            }
        }
        table.flush();
    }

    private List<Line> lines(Viewer viewer, long after) {
        var sql = """
                SELECT customer.id, customer.name, company.name AS company, customer.language, customer.time_zone,
                  customer.preferred_channel, customer.do_not_contact, customer.created_at,
                  (SELECT string_agg(i.value, '; ' ORDER BY i.is_primary DESC, i.id) FROM customer_identity AS i
                   WHERE i.customer_id = customer.id AND i.kind = 'email') AS emails,
                  (SELECT string_agg(i.value, '; ' ORDER BY i.is_primary DESC, i.id) FROM customer_identity AS i
                   WHERE i.customer_id = customer.id AND i.kind = 'phone') AS phones
                FROM customer
                LEFT JOIN company ON company.id = customer.company_id
                WHERE customer.id > :after AND %s
                ORDER BY customer.id
                LIMIT :rows
                """.formatted(scope.clause(viewer));
        return scope.apply(viewer, jdbc.sql(sql).param("after", after).param("rows", PORTION))
                .query(CustomerExport::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                List.of(
                        row.getString("id"),
                        row.getString("name"),
                        text(row, "company"),
                        text(row, "emails"),
                        text(row, "phones"),
                        row.getString("language"),
                        row.getString("time_zone"),
                        text(row, "preferred_channel"),
                        Boolean.toString(row.getBoolean("do_not_contact")),
                        row.getTimestamp("created_at").toInstant().toString()));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.toString(row.getString(column), "");
    }
}
