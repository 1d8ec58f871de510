package id.tameng.customers.imports;

import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is in a file, found out before anything is done with it.
///
/// @param samples a value per column
/// @param total rows or cards
record Inspection(
        Format format,
        Charset charset,
        char delimiter,
        List<String> headers,
        List<String> samples,
        List<Column> columns,
        int total) {

    static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 100;
    private static final int BEGINNING = 4_000;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /// Opens the file anew each time.
    interface Content {
        InputStream open() throws IOException;
    }

    /// @throws InvalidField `file`: import-empty, import-too-many-rows, import-no-table
    static Inspection of(Content content) throws IOException {
        var charset = charset(content);
        checkIsText(content, charset);
        var first = firstLine(content, charset);
        if (first.strip().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
            return count(
                    content,
                    new Inspection(Format.VCARD, charset, ',', CardRecords.HEADERS, List.of(), CardRecords.COLUMNS, 0));
        }
        var delimiter = delimiter(first);
        return count(content, new Inspection(Format.CSV, charset, delimiter, List.of(), List.of(), List.of(), 0));
    }

    static BufferedReader reader(Content content, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(withoutMark(content.open()), charset));
    }

    private static Inspection count(Content content, Inspection found) throws IOException {
        try (var records = Records.open(found.format(), reader(content, found.charset()), found.delimiter())) {
            var headers = found.format() == Format.VCARD ? found.headers() : headers(records);
            var samples =
                    new ArrayList<String>(headers.stream().map(header -> "").toList());
            int total = 0;
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                if (++total > MOST_ROWS) {
                    throw new InvalidField("file", "import-too-many-rows", MOST_ROWS);
                }
                sample(record.get(), samples);
            }
            if (total == 0) {
                throw new InvalidField("file", "import-empty");
            }
            var columns = found.format() == Format.VCARD ? found.columns() : ColumnGuess.guess(headers, samples);
            return new Inspection(found.format(), found.charset(), found.delimiter(), headers, samples, columns, total);
        }
    }

    private static List<String> headers(Records records) throws IOException {
        var first = records.next().orElseThrow(Inspection::empty);
        if (first.broken() != null || first.cells().size() > MOST_COLUMNS) {
            throw new InvalidField("file", "import-no-table");
        }
        return first.cells().stream()
                .map(cell -> Text.shorten(Text.oneLine(cell), 80))
                .toList();
    }

    private static void sample(FileRow record, List<String> samples) {
        for (int i = 0; i < samples.size() && i < record.cells().size(); i++) {
            if (samples.get(i).isEmpty() && record.broken() == null) {
                samples.set(i, Text.shorten(Text.oneLine(record.cells().get(i)), 60));
            }
        }
    }

    /// A picture or a spreadsheet's own file has zeros soon; a table never has.
    private static void checkIsText(Content content, Charset charset) throws IOException {
        var beginning = new char[BEGINNING];
        try (var reader = reader(content, charset)) {
            int read = reader.read(beginning);
            if (read > 0 && String.valueOf(beginning, 0, read).indexOf('\0') >= 0) {
                throw new InvalidField("file", "import-no-table");
            }
        }
    }

    private static String firstLine(Content content, Charset charset) throws IOException {
        try (var reader = reader(content, charset)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    return line;
                }
            }
            throw empty();
        }
    }

    private static InvalidField empty() {
        return new InvalidField("file", "import-empty");
    }

    private static char delimiter(String line) {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count = line.chars().filter(c -> c == delimiter).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /// Files of old spreadsheets are neither marked nor UTF-8.
    private static Charset charset(Content content) throws IOException {
        try (var stream = content.open()) {
            var start = stream.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length == 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(Content content) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(content.open(), decoder)) {
            var buffer = new char[8192];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// The byte order mark is no part of the first header.
    private static InputStream withoutMark(InputStream stream) throws IOException {
        var start = stream.readNBytes(3);
        var whole = new PushbackInputStream(stream, 3);
        int mark = markLength(start);
        whole.unread(start, mark, start.length - mark);
        return whole;
    }

    private static int markLength(byte[] start) {
        if (start.length == 3 && (start[0] & 0xff) == 0xef && (start[1] & 0xff) == 0xbb && (start[2] & 0xff) == 0xbf) {
            return 3;
        }
        boolean wide = start.length >= 2
                && (((start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe)
                        || ((start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff));
        return wide ? 2 : 0;
    }
}
