package id.tameng.customers.imports;

import id.tameng.customers.imports.Import.State;
import id.tameng.customers.imports.ImportedRows.Overtaken;
import id.tameng.platform.blobs.BlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Works through the files that wait, portion by portion.
@Component
class ImportPass {

    static final int PORTION = 200;

    private static final Logger log = LoggerFactory.getLogger(ImportPass.class);
    private static final int TRIES = 3;

    private record Work(Import file, String blob, String charset, char delimiter) {}

    private final JdbcClient jdbc;
    private final BlobStore blobs;
    private final ImportPortion portion;

    ImportPass(JdbcClient jdbc, BlobStore blobs, ImportPortion portion) {
        this.jdbc = jdbc;
        this.blobs = blobs;
        this.portion = portion;
    }

    /// @return how many files were worked through
    int work() {
        var waiting = jdbc.sql("SELECT * FROM customer_import WHERE state IN ('checking', 'running') ORDER BY id")
                .query((row, number) -> new Work(
                        ImportBook.entry(row, number),
                        row.getString("blob"),
                        row.getString("charset"),
                        row.getString("delimiter").charAt(0)))
                .list();
        waiting.forEach(this::work);
        return waiting.size();
    }

    private void work(Work work) {
        try {
            read(work);
            log.info("Customers imported import={} dry={}", work.file().id(), isDry(work));
        } catch (IOException | RuntimeException failure) {
            portion.fail(work.file());
            log.error("Import stopped import={}", work.file().id(), failure);
        }
    }

    /// A dry run that was interrupted begins anew: what it had met was in memory only.
    private void read(Work work) throws IOException {
        boolean dry = isDry(work);
        var met = new Acquaintances(jdbc);
        int done = dry ? 0 : work.file().worked();
        if (dry) {
            portion.restart(work.file());
        }
        var reader = Inspection.reader(() -> blobs.open(work.blob()), Charset.forName(work.charset()));
        try (var records = Records.open(work.file().format(), reader, work.delimiter())) {
            if (work.file().format() == Format.CSV) {
                records.next(); // the headers
            }
            for (int i = 0; i < done; i++) {
                records.next();
            }
            for (var rows = take(records); !rows.isEmpty(); rows = take(records)) {
                if (!enter(work.file(), rows, done, met, dry)) {
                    return;
                }
                done += rows.size();
            }
        }
        portion.finish(work.file());
    }

    private boolean enter(Import file, List<FileRow> rows, int done, Acquaintances met, boolean dry) {
        for (int tries = 1; ; tries++) {
            try {
                return portion.enter(file, rows, done, met, dry);
            } catch (Overtaken overtaken) {
                // She has written to us this very moment: the next look finds her.
                met.forget();
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private static List<FileRow> take(Records records) {
        var rows = new ArrayList<FileRow>();
        try {
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                rows.add(record.get());
                if (rows.size() == PORTION) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static boolean isDry(Work work) {
        return work.file().state() == State.CHECKING;
    }
}
