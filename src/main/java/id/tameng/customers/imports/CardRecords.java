package id.tameng.customers.imports;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Email;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Telephone;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cards (vCard 2.1 to 4.0), each as a row of the same columns.
final class CardRecords implements Records {

    static final List<String> HEADERS = List.of("FN", "EMAIL", "TEL", "ORG", "LANG", "TZ", "NOTE");
    static final List<Column> COLUMNS =
            List.of(Column.NAME, Column.EMAIL, Column.PHONE, Column.COMPANY, Column.LANGUAGE, Column.ZONE, Column.NOTE);

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final int LARGEST = 2_000_000;

    private final BufferedReader reader;
    private @Nullable String waiting;
    private long read;

    CardRecords(BufferedReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<FileRow> next() throws IOException {
        for (var line = line(); line != null; line = line()) {
            if (line.strip().equalsIgnoreCase(BEGIN)) {
                return Optional.of(card(read, line));
            }
        }
        return Optional.empty();
    }

    /// Another beginning before the end: the card before it is broken, this one need not be.
    private FileRow card(long begin, String first) throws IOException {
        var text = new StringBuilder(first);
        for (var line = line(); line != null; line = line()) {
            if (line.strip().equalsIgnoreCase(BEGIN)) {
                waiting = line;
                break;
            }
            if (text.length() < LARGEST) {
                text.append("\r\n").append(line);
            }
            if (line.strip().equalsIgnoreCase(END)) {
                return parse(begin, text.toString());
            }
        }
        return new FileRow(begin, List.of(first), "card-open");
    }

    private static FileRow parse(long line, String text) throws IOException {
        var card = text.length() < LARGEST ? new VCardReader(text).readNext() : null;
        return card == null
                ? new FileRow(line, List.of(BEGIN), "unreadable")
                : FileRow.of(
                        line,
                        List.of(
                                name(card),
                                lines(card.getEmails().stream().map(Email::getValue)),
                                lines(card.getTelephoneNumbers().stream().map(CardRecords::number)),
                                organization(card),
                                lines(card.getLanguages().stream()
                                        .map(Language::getValue)
                                        .limit(1)),
                                zone(card),
                                lines(card.getNotes().stream().map(Note::getValue))));
    }

    private static String name(VCard card) {
        if (card.getFormattedName() != null && card.getFormattedName().getValue() != null) {
            return card.getFormattedName().getValue().strip();
        }
        var name = card.getStructuredName();
        return name == null
                ? ""
                : Stream.of(name.getGiven(), name.getFamily())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String number(Telephone telephone) {
        return telephone.getUri() == null
                ? telephone.getText()
                : telephone.getUri().getNumber();
    }

    private static String organization(VCard card) {
        var organization = card.getOrganization();
        return organization == null || organization.getValues().isEmpty()
                ? ""
                : Objects.toString(organization.getValues().getFirst(), "");
    }

    private static String zone(VCard card) {
        var zone = card.getTimezone();
        return zone == null || zone.getText() == null ? "" : zone.getText();
    }

    private static String lines(Stream<@Nullable String> values) {
        return values.filter(Objects::nonNull).map(String::strip).collect(Collectors.joining("\n"));
    }

    private @Nullable String line() throws IOException {
        var kept = waiting;
        waiting = null;
        if (kept != null) {
            return kept;
        }
        var line = reader.readLine();
        read += line == null ? 0 : 1;
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
