package id.tameng.customers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.customers.Contact;
import id.tameng.platform.InvalidField;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTests {

    @Test
    void readsOnAfterAQuoteThatIsNeverClosed() throws IOException {
        var rows = read(Format.CSV, ',', """
                nama,surel
                "Budi, putra Joko",budi@contoh.test
                "Ani tanpa tutup,ani@contoh.test

                Citra "si kecil",citra@contoh.test
                "Dua
                baris",dua@contoh.test
                """);
        assertThat(rows).extracting(FileRow::line).containsExactly(1L, 2L, 3L, 5L, 6L);
        assertThat(rows).extracting(FileRow::broken).containsExactly(null, null, "quote-open", null, null);
        assertThat(rows.get(1).cells()).containsExactly("Budi, putra Joko", "budi@contoh.test");
        assertThat(rows.get(3).cells()).containsExactly("Citra \"si kecil\"", "citra@contoh.test");
        assertThat(rows.get(4).cells()).containsExactly("Dua\nbaris", "dua@contoh.test");
    }

    @Test
    void readsCardsOfEveryVersionAndOnAfterABrokenOne() throws IOException {
        var rows = read(Format.VCARD, ',', """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dewi;R=C3=ADna
                TEL;CELL:0812-3456-7890
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Putus
                BEGIN:VCARD
                VERSION:4.0
                FN:Sri Wahyuni
                EMAIL;TYPE=work:sri@contoh.test
                EMAIL:sri.w@contoh.test
                ORG:CV Maju;Gudang
                NOTE:Baris satu\\nbaris dua
                END:VCARD
                """);
        assertThat(rows).extracting(FileRow::line).containsExactly(1L, 6L, 9L);
        assertThat(rows.get(0).cells()).startsWith("Rína Dewi", "", "0812-3456-7890");
        assertThat(rows.get(1).broken()).isEqualTo("card-open");
        assertThat(rows.get(2).cells())
                .containsExactly(
                        "Sri Wahyuni",
                        "sri@contoh.test\nsri.w@contoh.test",
                        "",
                        "CV Maju",
                        "",
                        "",
                        "Baris satu\nbaris dua");
    }

    @Test
    void findsOutEncodingDelimiterAndColumns() throws IOException {
        var old = inspect("Nama;No. HP;E-mail;Warna\nJosé;0812 3456 7890;jose@contoh.test;biru\n", "windows-1252");
        assertThat(old.charset().name()).isEqualTo("windows-1252");
        assertThat(old.delimiter()).isEqualTo(';');
        assertThat(old.columns()).containsExactly(Column.NAME, Column.PHONE, Column.EMAIL, Column.LEFT_OUT);
        assertThat(old.samples()).containsExactly("José", "0812 3456 7890", "jose@contoh.test", "biru");
        assertThat(old.total()).isOne();

        var marked = inspect("\ufeffFirst Name,Last Name,x\nRina,Kusuma,rina@contoh.test\n", "UTF-8");
        assertThat(marked.headers()).startsWith("First Name");
        assertThat(marked.columns()).containsExactly(Column.FIRST_NAME, Column.LAST_NAME, Column.EMAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail 1 - Value, EMAIL",
        "Phone 1 - Value, PHONE",
        "Organization Name, COMPANY",
        "Nomor WA, PHONE",
        "Alamat Surel, EMAIL",
        "Zona waktu, ZONE",
        "Catatan, NOTE",
        "Alamat, LEFT_OUT",
        "Gaji, LEFT_OUT"
    })
    void guessesColumnsByTheirTitles(String header, Column column) {
        assertThat(ColumnGuess.guess(List.of(header), List.of(""))).containsExactly(column);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> inspect("", "UTF-8")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> inspect("Nama,Surel\n", "UTF-8")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> inspect("\u2030PNG\r\n\u001a\n\0\0\0\rIHDR", "UTF-8"))
                .as("a picture")
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void understandsARow() throws RefusedRow {
        var reader = new RowReader(List.of(Column.NAME, Column.EMAIL, Column.PHONE, Column.LANGUAGE, Column.ZONE));
        var row = reader.read(
                FileRow.of(2, List.of("  Rina  Kusuma", "A@b.test; c@d.test", "'+62 812-3456-7890", "Jawa", "wita")));
        assertThat(row.name()).isEqualTo("Rina Kusuma");
        assertThat(row.contacts()).extracting(Contact::value).containsExactly("a@b.test", "c@d.test", "+6281234567890");
        assertThat(row.language()).isEqualTo("jv");
        assertThat(row.zone()).isEqualTo("Asia/Makassar");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Rina, bukan-alamat, '', email-invalid",
                "Rina, a@b, '', email-invalid",
                "Rina, '', 12345, phone-invalid",
                "Rina, '', 6.28123E+12, phone-invalid",
                "Rina, '', '', no-contact",
                "'', '', '', empty"
            })
    void saysWhyARowIsRefused(String name, String email, String phone, String reason) {
        var reader = new RowReader(List.of(Column.NAME, Column.EMAIL, Column.PHONE));
        assertThatThrownBy(() -> reader.read(FileRow.of(2, List.of(name, email, phone))))
                .isInstanceOfSatisfying(
                        RefusedRow.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void moreCellsThanColumnsAreNoRow() {
        var reader = new RowReader(List.of(Column.EMAIL));
        assertThatThrownBy(() -> reader.read(FileRow.of(2, List.of("a@b.test", "lebih"))))
                .hasMessage("too-many-cells");
    }

    @Test
    void formulasAreDefusedAndComeBackAsTheyWere() {
        for (var cell : List.of("=1+1", "+628123", "-5", "@SUM(A1)", "\t=1")) {
            assertThat(Defusing.of(cell)).startsWith("'");
            assertThat(Defusing.undo(Defusing.of(cell))).isEqualTo(cell);
        }
        assertThat(Defusing.of("Rina = Kusuma")).isEqualTo("Rina = Kusuma");
        assertThat(Defusing.undo("'Aisyah")).isEqualTo("'Aisyah");
    }

    private static List<FileRow> read(Format format, char delimiter, String text) throws IOException {
        var rows = new ArrayList<FileRow>();
        try (var records = Records.open(format, new BufferedReader(new StringReader(text)), delimiter)) {
            for (var row = records.next(); row.isPresent(); row = records.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static Inspection inspect(String text, String charset) throws IOException {
        var bytes = text.getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
        return Inspection.of(() -> new ByteArrayInputStream(bytes));
    }
}
