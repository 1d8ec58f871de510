package id.tameng.audit;

import id.tameng.audit.NewEntry.Origin;
import id.tameng.platform.audit.Deed;
import id.tameng.platform.audit.Subject;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of every deed: writes a change in the transaction that makes it, puts a reading aside for the next batch.
@Component
class Recorder {

    private final Origins origins;
    private final AuditWriter writer;
    private final Readings readings;
    private final Clock clock;

    Recorder(Origins origins, AuditWriter writer, Readings readings, Clock clock) {
        this.origins = origins;
        this.writer = writer;
        this.readings = readings;
        this.clock = clock;
    }

    @EventListener
    void on(Deed deed) {
        var origin = origins.of(deed);
        var entry = new NewEntry(clock.instant(), origin, named(deed, origin));
        if (deed.reading()) {
            readings.add(entry);
        } else {
            writer.write(List.of(entry));
        }
    }

    /// Whoever is just signing in is her own subject.
    private static Deed named(Deed deed, Origin origin) {
        if (deed.actor() == null || !deed.subject().name().isEmpty()) {
            return deed;
        }
        return new Deed(
                deed.what(), Subject.person(deed.actor(), origin.name()), deed.changes(), deed.actor(), deed.reading());
    }
}
