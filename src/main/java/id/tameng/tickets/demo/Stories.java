package id.tameng.tickets.demo;

import id.tameng.tickets.demo.Line.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/// Reads the story files. A story begins with `=== name`, then details (`key: value`), then lines: `>` the customer,
/// `<` an agent, `#` a note; a line goes on until the next sign.
final class Stories {

    private static final List<String> FILES = List.of("shipping", "returns", "payment", "service");

    private Stories() {}

    static List<Story> read() {
        return FILES.stream().flatMap(Stories::read).toList();
    }

    private static Stream<Story> read(String file) {
        try {
            var text =
                    new ClassPathResource("demo/tickets/" + file + ".txt").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== "))
                    .filter(story -> !story.isBlank())
                    .map(Stories::story);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Story story(String text) {
        var details = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Line>();
        text.lines().skip(1).forEach(row -> read(row, details, lines));
        var finished = lines.stream()
                .map(line -> new Line(line.kind(), line.text().strip()))
                .toList();
        return new Story(text.lines().findFirst().orElseThrow().strip(), Map.copyOf(details), finished);
    }

    private static void read(String row, Map<String, String> details, List<Line> lines) {
        var kind = kind(row);
        if (kind.isPresent()) {
            lines.add(new Line(kind.get(), row.substring(kind.get().sign.length())));
        } else if (lines.isEmpty() || row.startsWith("end: ")) {
            int colon = row.indexOf(": ");
            details.put(row.substring(0, colon), row.substring(colon + 2).strip());
        } else {
            var last = lines.removeLast();
            lines.add(new Line(last.kind(), last.text() + "\n" + row));
        }
    }

    private static Optional<Kind> kind(String row) {
        return Arrays.stream(Kind.values())
                .filter(kind -> row.startsWith(kind.sign))
                .findFirst();
    }
}
