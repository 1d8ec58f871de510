package id.tameng.customers.imports;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// Reads a file piece by piece, and on after a piece that is broken.
sealed interface Records extends Closeable permits CsvRecords, CardRecords {

    Optional<FileRow> next() throws IOException;

    static Records open(Format format, BufferedReader reader, char delimiter) {
        return switch (format) {
            case CSV -> new CsvRecords(reader, delimiter);
            case VCARD -> new CardRecords(reader);
        };
    }
}
