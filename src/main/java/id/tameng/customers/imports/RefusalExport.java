package id.tameng.customers.imports;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/// The rows that were not taken, with line and reason, in the form they came: mended, they can be imported again.
@Component
public class RefusalExport {

    private static final int PORTION = 500;

    private final ImportBook book;

    RefusalExport(ImportBook book) {
        this.book = book;
    }

    /// @param line the name of the first column; `reason` that of the second
    /// @param sentence for a reason and its detail
    public void write(
            Viewer viewer,
            long id,
            String line,
            String reason,
            BiFunction<String, String, String> sentence,
            Appendable to)
            throws IOException {
        to.append('\ufeff');
        var table = new CSVPrinter(to, CSVFormat.RFC4180);
        table.printRecord(cells(line, reason, book.get(viewer, id).headers()));
        for (var page = book.refusals(viewer, id, PORTION, null); ; ) {
            for (var refusal : page.data()) {
                table.printRecord(cells(
                        Long.toString(refusal.line()),
                        sentence.apply(refusal.reason(), refusal.detail()),
                        refusal.cells()));
            }
            if (page.next() == null) {
                break;
            }
            page = book.refusals(viewer, id, PORTION, Cursor.parse(page.next()));
        }
        table.flush();
    }

    private static List<String> cells(String first, String second, List<String> rest) {
        var cells = new ArrayList<String>(List.of(first, second));
        rest.forEach(cell -> cells.add(Defusing.of(cell)));
        return cells;
    }
}
