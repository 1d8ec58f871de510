package id.tameng.language.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Comma-separated values after RFC 4180, and tab-separated ones, which have no quotes.
final class Csv {

    private Csv() {}

    /// Records by column name.
    static List<Map<String, String>> read(Path file) {
        var records = records(text(file));
        var names = records.getFirst();
        return records.stream().skip(1).map(fields -> named(names, fields)).toList();
    }

    /// A field that every record must have.
    static String field(Map<String, String> record, String name) {
        return Objects.requireNonNull(record.get(name), name);
    }

    /// Lines of tab-separated fields, comments and empty lines left out.
    static List<String[]> tabs(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Map<String, String> named(List<String> names, List<String> fields) {
        return IntStream.range(0, Math.min(names.size(), fields.size()))
                .boxed()
                .collect(Collectors.toMap(names::get, fields::get));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var record = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                record.add(take(field));
                if (letter == '\n') {
                    records.add(List.copyOf(record));
                    record.clear();
                }
            } else if (quoted || letter != '\r') {
                field.append(letter);
            }
        }
        if (!record.isEmpty() || !field.isEmpty()) {
            record.add(take(field));
            records.add(List.copyOf(record));
        }
        return records;
    }

    private static String take(StringBuilder field) {
        var value = field.toString();
        field.setLength(0);
        return value;
    }
}
