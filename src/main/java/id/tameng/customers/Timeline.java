package id.tameng.customers;

import id.tameng.customers.TimelineSource.Place;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Slice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened with a customer, newest first, woven from what the sources tell.
@Component
public class Timeline {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private record Told(String source, TimelineEntry entry) {

        Cursor cursor() {
            return new Cursor(Cursor.at(entry.at(), 0).key() + " " + source, entry.id());
        }
    }

    private static final Comparator<Told> NEWEST_FIRST = Comparator.comparing(
                    (Told told) -> told.entry().at())
            .reversed()
            .thenComparing(Told::source)
            .thenComparing(
                    Comparator.comparingLong((Told told) -> told.entry().id()).reversed());

    private final CustomerFile file;
    private final List<TimelineSource> sources;

    Timeline(CustomerFile file, List<TimelineSource> sources) {
        this.file = file;
        this.sources = sources;
    }

    /// Each source is asked for as much as the whole page, since it may be the only one that has something.
    @Transactional(readOnly = true)
    public Slice<TimelineEntry> page(Viewer viewer, long customer, int limit, @Nullable Cursor after) {
        long id = file.get(viewer, customer).id();
        var told = sources.stream()
                .flatMap(source -> tell(viewer, source, id, limit + 1, after))
                .sorted(NEWEST_FIRST)
                .limit(limit + 1L)
                .toList();
        return Slice.of(told, limit, Told::cursor).map(Told::entry);
    }

    private static Stream<Told> tell(
            Viewer viewer, TimelineSource source, long customer, int rows, @Nullable Cursor after) {
        return source.list(viewer, customer, before(source.key(), after), rows).stream()
                .map(entry -> new Told(source.key(), entry));
    }

    /// At the same moment the sources come in the order of their keys.
    private static Place before(String source, @Nullable Cursor after) {
        if (after == null) {
            return new Place(END_OF_TIME, 0);
        }
        int space = after.key().indexOf(' ');
        if (space < 0) {
            throw new InvalidField("after", "cursor-unknown");
        }
        var at = new Cursor(after.key().substring(0, space), 0).time();
        int order = source.compareTo(after.key().substring(space + 1));
        return new Place(at, order < 0 ? Long.MIN_VALUE : order > 0 ? Long.MAX_VALUE : after.id());
    }
}
