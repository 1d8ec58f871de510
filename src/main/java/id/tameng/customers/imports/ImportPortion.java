package id.tameng.customers.imports;

import id.tameng.customers.imports.Import.State;
import id.tameng.platform.Text;
import id.tameng.platform.realtime.Announcements;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Some rows of a file in one transaction with the count of rows done.
@Component
class ImportPortion {

    private static final int RAW = 2_000;

    /// A row with what could be read of it.
    private record Read(
            int number,
            FileRow record,
            @Nullable Candidate candidate,
            @Nullable RefusedRow refusal) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ImportedRows rows;
    private final Announcements announcements;
    private final Clock clock;

    ImportPortion(JdbcClient jdbc, JdbcTemplate batches, ImportedRows rows, Announcements announcements, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// @param done rows before these
    /// @return false when somebody else has gone on meanwhile: then nothing was entered here
    @Transactional
    public boolean enter(Import file, List<FileRow> records, int done, Acquaintances met, boolean dry) {
        if (!isNext(file, done)) {
            return false;
        }
        var read = read(file, records, done);
        if (!dry) {
            met.forget();
        }
        met.meet(read.stream()
                .filter(row -> row.candidate() != null)
                .map(Read::candidate)
                .toList());
        var outcomes = new ArrayList<Outcome>();
        for (var row : read) {
            outcomes.add(outcome(file, row, met, dry));
        }
        keep(file, outcomes, dry);
        count(file, outcomes);
        return true;
    }

    /// A node that was thought dead may come back and find its work done.
    private boolean isNext(Import file, int done) {
        return jdbc.sql("SELECT worked FROM customer_import WHERE id = :id AND state = :state FOR UPDATE")
                .param("id", file.id())
                .param("state", file.state().key())
                .query(Integer.class)
                .optional()
                .filter(worked -> worked == done)
                .isPresent();
    }

    @Transactional
    public void restart(Import file) {
        int begun = jdbc.sql("""
                        UPDATE customer_import
                        SET worked = 0, created = 0, enriched = 0, unchanged = 0, refused = 0
                        WHERE id = :id AND state = 'checking'
                        """).param("id", file.id()).update();
        if (begun > 0) {
            jdbc.sql("DELETE FROM customer_import_row WHERE import_id = :id")
                    .param("id", file.id())
                    .update();
        }
    }

    @Transactional
    public void finish(Import file) {
        end(file, file.state() == State.CHECKING ? State.CHECKED : State.DONE);
    }

    /// A dry run that failed may simply be tried again.
    @Transactional
    public void fail(Import file) {
        end(file, file.state() == State.CHECKING ? State.DRAFT : State.FAILED);
    }

    private void end(Import file, State state) {
        jdbc.sql("""
                        UPDATE customer_import
                        SET state = :state, finished_at = :now, version = version + 1
                        WHERE id = :id AND state = :was
                        """)
                .param("state", state.key())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", file.id())
                .param("was", file.state().key())
                .update();
        announcements.announce(List.of(file.topic()));
    }

    private static List<Read> read(Import file, List<FileRow> records, int done) {
        var reader = new RowReader(file.columns());
        var read = new ArrayList<Read>();
        for (int i = 0; i < records.size(); i++) {
            var record = records.get(i);
            try {
                read.add(new Read(done + i + 1, record, reader.read(record), null));
            } catch (RefusedRow refusal) {
                read.add(new Read(done + i + 1, record, null, refusal));
            }
        }
        return read;
    }

    private Outcome outcome(Import file, Read row, Acquaintances met, boolean dry) {
        var candidate = row.candidate();
        if (candidate == null) {
            return Outcome.refused(row.number(), row.record(), Objects.requireNonNull(row.refusal()));
        }
        var known = met.find(candidate);
        if (known.size() > 1) {
            var contacts = candidate.contacts().stream()
                    .map(contact -> contact.value())
                    .collect(Collectors.joining(", "));
            return Outcome.refused(row.number(), row.record(), new RefusedRow("two-customers", contacts));
        }
        return known.isEmpty()
                ? create(file, row, candidate, met, dry)
                : enrich(file, row, candidate, known.getFirst(), met, dry);
    }

    private Outcome create(Import file, Read row, Candidate candidate, Acquaintances met, boolean dry) {
        var entered = dry
                ? new ImportedRows.Entered(new Acquaintances.Known(-row.number(), false, new HashSet<>()), List.of())
                : rows.create(file, candidate);
        met.introduce(candidate, entered.known());
        return Outcome.of(row.number(), row.record(), "created", dry ? null : entered.known().id, entered.identities());
    }

    private Outcome enrich(
            Import file, Read row, Candidate candidate, Acquaintances.Known known, Acquaintances met, boolean dry) {
        var unknown = met.unknown(candidate);
        boolean news = !unknown.isEmpty()
                || (candidate.company() != null && !known.hasCompany)
                || (candidate.note() != null && !known.notes.contains(candidate.note()));
        @Nullable Long customer = dry ? null : known.id;
        if (!news) {
            return Outcome.of(row.number(), row.record(), "unchanged", customer, List.of());
        }
        var identities = dry
                ? List.<Long>of()
                : rows.enrich(file, known, candidate, unknown).identities();
        met.introduce(candidate, known);
        return Outcome.of(row.number(), row.record(), "enriched", customer, identities);
    }

    /// A dry run keeps only what it refuses.
    private void keep(Import file, List<Outcome> outcomes, boolean dry) {
        var kept = outcomes.stream()
                .filter(outcome -> !dry || outcome.kind().equals("refused"))
                .map(outcome -> new @Nullable Object[] {
                    file.id(),
                    outcome.number(),
                    outcome.line(),
                    outcome.kind(),
                    outcome.reason(),
                    outcome.detail(),
                    outcome.raw().stream().map(cell -> Text.shorten(cell, RAW)).toArray(String[]::new),
                    outcome.customer(),
                    outcome.identities().toArray(Long[]::new)
                })
                .toList();
        if (!kept.isEmpty()) {
            batches.batchUpdate("""
                    INSERT INTO customer_import_row (import_id, number, line, outcome, reason, detail, raw, customer_id,
                      identities)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, kept);
        }
    }

    private void count(Import file, List<Outcome> outcomes) {
        Map<String, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::kind, Collectors.counting()));
        jdbc.sql("""
                        UPDATE customer_import
                        SET worked = worked + :rows, created = created + :created, enriched = enriched + :enriched,
                          unchanged = unchanged + :unchanged, refused = refused + :refused
                        WHERE id = :id
                        """)
                .param("rows", outcomes.size())
                .param("created", counts.getOrDefault("created", 0L))
                .param("enriched", counts.getOrDefault("enriched", 0L))
                .param("unchanged", counts.getOrDefault("unchanged", 0L))
                .param("refused", counts.getOrDefault("refused", 0L))
                .param("id", file.id())
                .update();
        announcements.announce(List.of(file.topic()));
    }
}
