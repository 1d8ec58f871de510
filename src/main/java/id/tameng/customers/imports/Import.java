package id.tameng.customers.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file of customers and how far it has come.
///
/// @param samples a value per column, for whoever says what the columns are
/// @param worked rows done in this pass, of `total`
/// @param enriched customers whom we knew and learnt something of
public record Import(
        long id,
        long personId,
        String personName,
        String fileName,
        Format format,
        List<String> headers,
        List<String> samples,
        List<Column> columns,
        State state,
        int total,
        int worked,
        int created,
        int enriched,
        int unchanged,
        int refused,
        Instant createdAt,
        @Nullable Instant finishedAt,
        int version) {

    /// `draft` → `checking` → `checked` → `running` → `done` → `undone`; `failed` can be taken up again.
    public enum State {
        DRAFT,
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        FAILED,
        UNDONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a job is on it.
    public boolean isBusy() {
        return state == State.CHECKING || state == State.RUNNING;
    }

    /// Whether its columns may still be changed.
    public boolean isOpen() {
        return state == State.DRAFT || state == State.CHECKED;
    }

    /// Of a hundred.
    public int progress() {
        return total == 0 ? 100 : (int) (100L * worked / total);
    }

    public String topic() {
        return ImportTopics.TOPIC + id;
    }

    /// A row that was not taken.
    ///
    /// @param reason its sentence is `import.reason.<reason>`, filled with `detail`
    public record Refusal(int number, long line, String reason, String detail, List<String> cells) {}
}
