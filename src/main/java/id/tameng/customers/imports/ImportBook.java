package id.tameng.customers.imports;

import id.tameng.customers.imports.Import.Refusal;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads imports: one's own, or all for those who see all customers.
@Component
public class ImportBook {

    private static final String HERS = "(person_id = :viewer OR :all)";

    private final JdbcClient jdbc;

    ImportBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    public Slice<Import> page(Viewer viewer, int limit, @Nullable Cursor after) {
        var found = jdbc.sql("SELECT * FROM customer_import WHERE id < :before AND " + HERS
                        + " ORDER BY id DESC LIMIT :rows")
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("viewer", viewer.id())
                .param("all", viewer.visibility() == Visibility.ALL)
                .param("rows", limit + 1)
                .query(ImportBook::entry)
                .list();
        return Slice.of(found, limit, last -> new Cursor("", last.id()));
    }

    /// @throws DomainException not-found, also for what is somebody else's
    public Import get(Viewer viewer, long id) {
        return jdbc.sql("SELECT * FROM customer_import WHERE id = :id AND " + HERS)
                .param("id", id)
                .param("viewer", viewer.id())
                .param("all", viewer.visibility() == Visibility.ALL)
                .query(ImportBook::entry)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// In the order of the file.
    @Transactional(readOnly = true)
    public Slice<Refusal> refusals(Viewer viewer, long id, int limit, @Nullable Cursor after) {
        get(viewer, id);
        var found = jdbc.sql("""
                        SELECT number, line, reason, detail, raw
                        FROM customer_import_row
                        WHERE import_id = :id AND outcome = 'refused' AND number > :after
                        ORDER BY number
                        LIMIT :rows
                        """)
                .param("id", id)
                .param("after", after == null ? 0 : after.id())
                .param("rows", limit + 1)
                .query((row, number) -> new Refusal(
                        row.getInt("number"),
                        row.getLong("line"),
                        row.getString("reason"),
                        Objects.toString(row.getString("detail"), ""),
                        strings(row.getArray("raw"))))
                .list();
        return Slice.of(found, limit, last -> new Cursor("", last.number()));
    }

    static Import entry(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Import(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("file_name"),
                Format.of(row.getString("format")),
                strings(row.getArray("headers")),
                strings(row.getArray("samples")),
                strings(row.getArray("columns")).stream().map(Column::of).toList(),
                Import.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("total"),
                row.getInt("worked"),
                row.getInt("created"),
                row.getInt("enriched"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("version"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
