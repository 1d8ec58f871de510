package id.tameng.customers.imports;

import id.tameng.customers.Contact;
import id.tameng.customers.CustomerProfile;
import id.tameng.customers.PhoneNumbers;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Understands a row by what its columns are.
///
/// @param columns in the order of the cells
record RowReader(List<Column> columns) {

    private static final int LONGEST_NOTE = 5_000;

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("indonesia", "id"),
            Map.entry("indonesian", "id"),
            Map.entry("bahasa indonesia", "id"),
            Map.entry("in", "id"),
            Map.entry("inggris", "en"),
            Map.entry("english", "en"),
            Map.entry("jawa", "jv"),
            Map.entry("javanese", "jv"),
            Map.entry("sunda", "su"),
            Map.entry("sundanese", "su"),
            Map.entry("melayu", "ms"),
            Map.entry("malay", "ms"),
            Map.entry("mandarin", "zh"),
            Map.entry("chinese", "zh"));

    private static final Map<String, String> ZONES =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    /// @throws RefusedRow when something in it cannot be taken as it is
    Candidate read(FileRow record) throws RefusedRow {
        if (record.broken() != null) {
            throw new RefusedRow(record.broken(), "");
        }
        var cells = record.cells();
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            throw new RefusedRow("too-many-cells", Integer.toString(columns.size()));
        }
        var contacts = contacts(cells);
        var name = name(cells);
        if (contacts.isEmpty()) {
            throw new RefusedRow(name.isEmpty() ? "empty" : "no-contact", name);
        }
        return new Candidate(
                name.isEmpty() ? contacts.getFirst().displayName() : name,
                contacts,
                shortText(cells, Column.COMPANY),
                language(cells),
                zone(cells),
                note(cells));
    }

    private String name(List<String> cells) throws RefusedRow {
        var whole = text(cells, Column.NAME);
        var name = whole != null
                ? whole
                : Stream.of(Column.FIRST_NAME, Column.LAST_NAME)
                        .map(column -> text(cells, column))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "));
        var line = Text.oneLine(name);
        if (line.length() > CustomerProfile.LONGEST) {
            throw new RefusedRow("name-too-long", Text.shorten(line, 60));
        }
        return line;
    }

    private List<Contact> contacts(List<String> cells) throws RefusedRow {
        var contacts = new LinkedHashSet<Contact>();
        for (var value : values(cells, Column.EMAIL)) {
            contacts.add(address(value));
        }
        for (var value : values(cells, Column.PHONE)) {
            contacts.add(number(value));
        }
        return List.copyOf(contacts);
    }

    private static Contact address(String value) throws RefusedRow {
        try {
            if (value.indexOf('@') > 0) {
                return Contact.typed(value.replaceFirst("(?i)^mailto:", ""), null);
            }
        } catch (InvalidField invalid) {
            // told below, as the same
        }
        throw new RefusedRow("email-invalid", Text.shorten(value, 60));
    }

    private static Contact number(String value) throws RefusedRow {
        var number = PhoneNumbers.find(value.replaceFirst("(?i)^tel:", ""));
        if (number.isEmpty()) {
            throw new RefusedRow("phone-invalid", Text.shorten(value, 60));
        }
        return new Contact(Contact.Kind.PHONE, number.get(), null);
    }

    private @Nullable String language(List<String> cells) throws RefusedRow {
        var written = text(cells, Column.LANGUAGE);
        if (written == null) {
            return null;
        }
        var plain = written.toLowerCase(Locale.ROOT);
        var language = LANGUAGES.getOrDefault(plain, plain.replaceFirst("[-_].*", ""));
        if (!CustomerProfile.LANGUAGES.contains(language)) {
            throw new RefusedRow("language-unknown", Text.shorten(written, 60));
        }
        return language;
    }

    private @Nullable String zone(List<String> cells) throws RefusedRow {
        var written = text(cells, Column.ZONE);
        if (written == null) {
            return null;
        }
        var zone = ZONES.getOrDefault(written.toUpperCase(Locale.ROOT), written);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new RefusedRow("zone-unknown", Text.shorten(written, 60));
        }
        return zone;
    }

    private @Nullable String shortText(List<String> cells, Column column) throws RefusedRow {
        var text = text(cells, column);
        if (text != null && Text.oneLine(text).length() > CustomerProfile.LONGEST) {
            throw new RefusedRow("company-too-long", Text.shorten(text, 60));
        }
        return text == null ? null : Text.oneLine(text);
    }

    private @Nullable String note(List<String> cells) throws RefusedRow {
        var note = text(cells, Column.NOTE);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RefusedRow("note-too-long", Integer.toString(LONGEST_NOTE));
        }
        return note;
    }

    /// The first cell of that kind that says something.
    private @Nullable String text(List<String> cells, Column column) {
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            var cell = Defusing.undo(cells.get(i)).strip();
            if (columns.get(i) == column && !cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    /// All that stand in cells of that kind; address books put several into one.
    private List<String> values(List<String> cells, Column column) {
        var values = new ArrayList<String>();
        for (int i = 0; i < cells.size() && i < columns.size(); i++) {
            if (columns.get(i) == column) {
                Arrays.stream(cells.get(i).split("\\s*(?:[;,|\\n]|:::)\\s*"))
                        .map(value -> Defusing.undo(value).strip())
                        .filter(value -> !value.isEmpty())
                        .forEach(values::add);
            }
        }
        return values;
    }
}
