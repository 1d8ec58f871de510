package id.tameng.customers.imports;

import id.tameng.customers.imports.Import.State;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.platform.realtime.Announcements;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do with a file of customers.
@Component
public class Imports {

    private final JdbcClient jdbc;
    private final ImportBook book;
    private final BlobStore blobs;
    private final AuditTrail audit;
    private final Announcements announcements;
    private final Clock clock;

    Imports(
            JdbcClient jdbc,
            ImportBook book,
            BlobStore blobs,
            AuditTrail audit,
            Announcements announcements,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.blobs = blobs;
        this.audit = audit;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Keeps the file and looks into it; nothing is entered yet.
    ///
    /// @param name as the sender calls it
    /// @throws InvalidField `file`: import-empty, import-too-many-rows, import-no-table
    @Transactional
    public long open(Viewer viewer, String name, InputStream content) throws IOException {
        var blob = blobs.store(content);
        var found = Inspection.of(() -> blobs.open(blob.sha256()));
        return jdbc.sql("""
                        INSERT INTO customer_import (person_id, person_name, file_name, format, blob, charset, delimiter,
                          headers, samples, columns, state, total, created_at)
                        VALUES (:person, :name, :file, :format, :blob, :charset, :delimiter, :headers, :samples, :columns,
                          'draft', :total, :now)
                        RETURNING id
                        """)
                .param("person", viewer.id())
                .param("name", viewer.name())
                .param("file", plainName(name))
                .param("format", found.format().key())
                .param("blob", blob.sha256())
                .param("charset", found.charset().name())
                .param("delimiter", String.valueOf(found.delimiter()))
                .param("headers", found.headers().toArray(String[]::new))
                .param("samples", found.samples().toArray(String[]::new))
                .param("columns", keys(found.columns()))
                .param("total", found.total())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /// Says what the columns are; a dry run that was made before no longer counts.
    ///
    /// @throws InvalidField `columns`: import-columns (not one per header), import-no-contact-column
    /// @throws DomainException import-busy
    @Transactional
    public void map(Viewer viewer, long id, List<Column> columns) {
        var file = book.get(viewer, id);
        if (file.format() == Format.VCARD || columns.size() != file.headers().size()) {
            throw new InvalidField("columns", "import-columns", file.headers().size());
        }
        checkContacts(columns);
        int changed =
                jdbc.sql("""
                        UPDATE customer_import
                        SET columns = :columns, state = 'draft', worked = 0, created = 0, enriched = 0, unchanged = 0,
                          refused = 0, version = version + 1
                        WHERE id = :id AND state IN ('draft', 'checked')
                        """).param("columns", keys(columns)).param("id", id).update();
        expect(changed);
    }

    /// A dry run: says what would become of each row.
    ///
    /// @throws DomainException import-busy
    @Transactional
    public void check(Viewer viewer, long id) {
        checkContacts(book.get(viewer, id).columns());
        begin(id, State.CHECKING, Set.of(State.DRAFT, State.CHECKED));
    }

    /// For good. One that failed goes on where it stopped.
    ///
    /// @throws DomainException import-busy
    @Transactional
    public void run(Viewer viewer, long id) {
        var file = book.get(viewer, id);
        checkContacts(file.columns());
        audit.happened("import.run", Subject.of("import", id, file.fileName()));
        if (file.state() == State.FAILED) {
            expect(jdbc.sql("""
                            UPDATE customer_import
                            SET state = 'running', version = version + 1
                            WHERE id = :id AND state = 'failed'
                            """).param("id", id).update());
            announcements.announce(List.of(file.topic()));
        } else {
            begin(id, State.RUNNING, Set.of(State.DRAFT, State.CHECKED));
        }
    }

    private void begin(long id, State state, Set<State> from) {
        int changed = jdbc.sql("""
                        UPDATE customer_import
                        SET state = :state, worked = 0, created = 0, enriched = 0, unchanged = 0, refused = 0,
                          version = version + 1
                        WHERE id = :id AND state = ANY (:from)
                        """)
                .param("state", state.key())
                .param("id", id)
                .param("from", from.stream().map(State::key).toArray(String[]::new))
                .update();
        expect(changed);
        jdbc.sql("DELETE FROM customer_import_row WHERE import_id = :id")
                .param("id", id)
                .update();
        announcements.announce(List.of(ImportTopics.TOPIC + id));
    }

    private static void expect(int changed) {
        if (changed == 0) {
            throw DomainException.conflict("import-busy");
        }
    }

    private static void checkContacts(List<Column> columns) {
        if (!columns.contains(Column.EMAIL) && !columns.contains(Column.PHONE)) {
            throw new InvalidField("columns", "import-no-contact-column");
        }
    }

    private static String[] keys(List<Column> columns) {
        return columns.stream().map(Column::key).toArray(String[]::new);
    }

    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = Text.oneLine(last.replaceAll("\\p{Cntrl}", " "));
        return plain.isEmpty() ? "file" : Text.shorten(plain, 120);
    }
}
