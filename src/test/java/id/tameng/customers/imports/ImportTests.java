package id.tameng.customers.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.tameng.TamengTest;
import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerEntry.Newcomer;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerList;
import id.tameng.customers.imports.Import.Refusal;
import id.tameng.customers.imports.Import.State;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class ImportTests {

    private static final Viewer SUPERVISOR = new Viewer(
            9_001,
            0,
            "b@kantor.test",
            "Bayu",
            "Bayu",
            Locale.of("id"),
            ZoneId.of("Asia/Jakarta"),
            "auto",
            "supervisor",
            Visibility.ALL,
            Set.of("customers.import"),
            Set.of());

    private final Imports imports;
    private final ImportBook book;
    private final ImportUndo undo;
    private final ImportPass pass;
    private final CustomerEntry entry;
    private final CustomerFile file;
    private final CustomerList list;
    private final CustomerExport export;
    private final RefusalExport refusals;

    @Autowired
    ImportTests(
            Imports imports,
            ImportBook book,
            ImportUndo undo,
            ImportPass pass,
            CustomerEntry entry,
            CustomerFile file,
            CustomerList list,
            CustomerExport export,
            RefusalExport refusals) {
        this.imports = imports;
        this.book = book;
        this.undo = undo;
        this.pass = pass;
        this.entry = entry;
        this.file = file;
        this.list = list;
        this.export = export;
        this.refusals = refusals;
    }

    @Test
    void takesTheGoodRowsAndListsTheOthersWithLineAndReason() throws IOException {
        long known = enter("Wati Impor", "wati@impor-satu.test");
        long id = open("""
                Nama,Surel,HP,Perusahaan
                Adi Impor,adi@impor-satu.test,0812-1111-2201,CV Impor
                Rusak,bukan alamat,,
                Wati,WATI@impor-satu.test,0812-1111-2202,
                "Tak tertutup,x@impor-satu.test,,
                Adi lagi,adi@impor-satu.test,,
                Dua orang,wati@impor-satu.test,0812-1111-2201,
                """);

        var tried = run(id, true);
        assertThat(counts(tried)).containsExactly(1, 1, 1, 3);
        assertThat(found("impor-satu adi")).isEmpty();

        var done = run(id, false);
        assertThat(counts(done)).as("what the dry run had promised").isEqualTo(counts(tried));
        assertThat(book.refusals(SUPERVISOR, id, 10, null).data())
                .extracting(Refusal::line, Refusal::reason)
                .containsExactly(tuple(3L, "email-invalid"), tuple(5L, "quote-open"), tuple(7L, "two-customers"));
        var wati = file.get(SUPERVISOR, known);
        assertThat(wati.name()).as("what we know is not overwritten").isEqualTo("Wati Impor");
        assertThat(wati.phones()).hasSize(1);
        assertThat(found("Adi Impor")).hasSize(1);
    }

    @Test
    void anotherNodeGoesOnWhereThisOneStopped() throws IOException {
        var rows = IntStream.range(0, 450)
                .mapToObj(i -> "Orang %d,orang%d@impor-dua.test".formatted(i, i))
                .collect(Collectors.joining("\n", "Nama,Surel\n", "\n"));
        long id = open(rows);
        var done = run(id, false);
        assertThat(counts(done)).containsExactly(450, 0, 0, 0);
        pass.work();
        assertThat(counts(book.get(SUPERVISOR, id))).as("nothing twice").containsExactly(450, 0, 0, 0);

        long again = open(rows);
        assertThat(counts(run(again, false))).as("matched, not doubled").containsExactly(0, 0, 450, 0);
    }

    @Test
    void canBeTakenBackWhereNothingHasHappenedSince() throws IOException {
        long known = enter("Tetap", "tetap@impor-tiga.test");
        long id = open("Nama,Surel,HP\nBaru,baru@impor-tiga.test,\nTetap,tetap@impor-tiga.test,0812-1111-2303\n");
        run(id, false);
        assertThat(undo.undo(SUPERVISOR, id)).isOne();
        assertThat(found("baru@impor-tiga")).isEmpty();
        assertThat(file.get(SUPERVISOR, known).phones()).isEmpty();
        assertThat(book.get(SUPERVISOR, id).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void goesOutWithoutFormulasAndComesBackAsItWas() throws IOException {
        enter("=HYPERLINK(\"http://jahat.test\")", "rumus@impor-empat.test");
        var table = new StringWriter();
        export.write(SUPERVISOR, column -> column, table);
        assertThat(table.toString())
                .startsWith("\ufeffid,name,company,email")
                .contains("\"'=HYPERLINK(\"\"http://jahat.test\"\")\"")
                .doesNotContainPattern("(?m)(^|,)\"?[=@]");
        long id = open(table.toString());
        assertThat(run(id, true).created()).as("everybody is known already").isZero();
    }

    @Test
    void handsRefusedRowsBackAsTheyCame() throws IOException {
        long id = open("Nama,Surel\nRusak,bukan-alamat\n");
        run(id, false);
        var table = new StringWriter();
        refusals.write(SUPERVISOR, id, "Baris", "Alasan", (reason, detail) -> reason + " " + detail, table);
        assertThat(table.toString().replace("\r\n", "\n"))
                .isEqualTo("\ufeffBaris,Alasan,Nama,Surel\n2,email-invalid bukan-alamat,Rusak,bukan-alamat\n");
    }

    private long open(String text) throws IOException {
        return imports.open(SUPERVISOR, "pelanggan.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /// The job of this very program may be at it, too: whoever comes second leaves it alone.
    private Import run(long id, boolean dry) {
        if (dry) {
            imports.check(SUPERVISOR, id);
        } else {
            imports.run(SUPERVISOR, id);
        }
        pass.work();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !book.get(SUPERVISOR, id).isBusy());
        return book.get(SUPERVISOR, id);
    }

    private static List<Integer> counts(Import file) {
        return List.of(file.created(), file.enriched(), file.unchanged(), file.refused());
    }

    private long enter(String name, String address) {
        return entry.add(SUPERVISOR, new Newcomer(name, null, "id", "Asia/Jakarta", List.of(address)));
    }

    private List<String> found(String words) {
        return list.page(SUPERVISOR, words, 10, null).data().stream()
                .map(row -> row.name())
                .toList();
    }
}
