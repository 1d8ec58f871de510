package id.tameng.audit.web;

import id.tameng.audit.AuditEntry;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it.
final class AuditCsv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final PrintWriter out;

    AuditCsv(PrintWriter out) {
        this.out = out;
        row(
                "at",
                "actor_id",
                "actor",
                "what",
                "kind",
                "subject_id",
                "subject",
                "changes",
                "address",
                "session_id",
                "token_id");
    }

    void write(AuditEntry entry) {
        row(
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                entry.what(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.subject().name(),
                changes(entry),
                entry.address(),
                entry.sessionId(),
                entry.tokenId());
    }

    private static String changes(AuditEntry entry) {
        return entry.changes().entrySet().stream()
                .map(change -> change.getKey() + ": " + change.getValue().before() + " → "
                        + change.getValue().after())
                .collect(Collectors.joining("; "));
    }

    private void row(@Nullable Object... cells) {
        out.print(Stream.of(cells).map(AuditCsv::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }

    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
