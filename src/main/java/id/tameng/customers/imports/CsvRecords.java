package id.tameng.customers.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// A table, one record after the other. A quotation mark that is never closed would swallow the rest of the file: after
/// some lines the record is given up, and reading goes on with the line after the one that opened it.
final class CsvRecords implements Records {

    private static final int LONGEST = 30;

    private enum Quoting {
        OPEN,
        TORN,
        WHOLE
    }

    private record Line(long number, String text) {}

    private final BufferedReader reader;
    private final CSVFormat format;
    private final char delimiter;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long read;

    CsvRecords(BufferedReader reader, char delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
        format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    @Override
    public Optional<FileRow> next() throws IOException {
        while (true) {
            var first = line();
            if (first == null) {
                return Optional.empty();
            }
            if (!first.text().isBlank()) {
                return Optional.of(record(first));
            }
        }
    }

    private FileRow record(Line first) throws IOException {
        var text = new StringBuilder(first.text());
        var joined = new ArrayDeque<Line>();
        while (quoting(text) == Quoting.OPEN) {
            var more = joined.size() < LONGEST ? line() : null;
            if (more == null) {
                return giveUp(first, joined);
            }
            joined.add(more);
            text.append('\n').append(more.text());
        }
        return !joined.isEmpty() && quoting(text) == Quoting.TORN
                ? giveUp(first, joined)
                : parse(first.number(), text.toString());
    }

    private FileRow giveUp(Line first, Deque<Line> joined) {
        while (!joined.isEmpty()) {
            ahead.addFirst(joined.removeLast());
        }
        return new FileRow(first.number(), List.of(first.text()), "quote-open");
    }

    private FileRow parse(long line, String text) {
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.getRecords();
            return FileRow.of(
                    line, records.isEmpty() ? List.of() : records.getFirst().toList());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new FileRow(line, List.of(text), "unreadable");
        }
    }

    /// Where quoted cells end. A mark inside an unquoted cell is a character like any other; over several lines, one
    /// that
    /// is followed by more text most likely began another cell.
    private Quoting quoting(CharSequence text) {
        boolean quoted = false;
        boolean begins = true;
        boolean torn = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : delimiter;
            if (quoted && c == '"' && next == '"') {
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
                begins = false;
                torn |= next != delimiter && next != '\n' && next != ' ';
            } else if (!quoted && (c == delimiter || c == '\n')) {
                begins = true;
            } else if (!quoted) {
                quoted = begins && c == '"';
                begins = begins && c == ' ';
            }
        }
        return quoted ? Quoting.OPEN : torn ? Quoting.TORN : Quoting.WHOLE;
    }

    private @Nullable Line line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        var text = reader.readLine();
        return text == null ? null : new Line(++read, text);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
