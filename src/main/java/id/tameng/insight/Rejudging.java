package id.tameng.insight;

import id.tameng.language.ModelVersion;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Goes through all messages, the newest first, and judges those that the present model has not judged. One row says
/// how
/// far that is; whoever locks it works, and any node goes on where another stopped.
@Component
public class Rejudging {

    private final JdbcClient jdbc;
    private final InboundMessages messages;
    private final Judging judging;
    private final ArrivalBell bell;
    private final Clock clock;

    Rejudging(JdbcClient jdbc, InboundMessages messages, Judging judging, ArrivalBell bell, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.judging = judging;
        this.bell = bell;
        this.clock = clock;
    }

    /// Begins anew if the model is not the one that went the last way. Asked once by each node that starts: while nodes
    /// of two versions run side by side, the one that started later has the say.
    @Transactional
    public void begin() {
        var model = judging.model();
        begin(model, "model <> :model", model);
    }

    /// Begins anew in any case; what the present model has judged is passed over.
    @Transactional
    public void again() {
        var model = judging.model();
        begin(model, "true", model);
        bell.ring();
    }

    /// Begins anew if the organisation has trained its topics since. Every node finds that out by itself; the first one
    /// begins, and one with another language model keeps out of it.
    private void follow(ModelVersion model) {
        var before = ModelVersion.parse(progress().model());
        if (model.isTrainedSince(before)) {
            begin(model, "model = :before", before);
        }
    }

    private void begin(ModelVersion model, String condition, ModelVersion before) {
        jdbc.sql("""
                        UPDATE insight_progress
                        SET model = :model, top = :top, place = :top, judged = 0, started_at = :now, finished_at = NULL
                        WHERE\s""" + condition)
                .param("model", model.toString())
                .param("before", before.toString())
                .param("top", messages.newest() + 1)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// Judges the next older ones, unless another node is at it. A new training begins a new way.
    ///
    /// @return whether there are more
    @Transactional
    public boolean round(int batch) {
        var model = judging.model();
        follow(model);
        return jdbc.sql("""
                        SELECT place FROM insight_progress
                        WHERE finished_at IS NULL AND model = :model
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("model", model.toString())
                .query(Long.class)
                .optional()
                .map(place -> round(model, place, batch))
                .orElse(false);
    }

    private boolean round(ModelVersion model, long place, int batch) {
        var older = messages.before(place, batch);
        var unjudged = judging.unjudged(older, model);
        judging.judge(unjudged);
        boolean end = older.size() < batch;
        jdbc.sql("""
                        UPDATE insight_progress
                        SET place = :place, judged = judged + :judged,
                          finished_at = CASE WHEN :end THEN :now::timestamptz END
                        """)
                .param("place", older.stream().mapToLong(Inbound::id).min().orElse(0))
                .param("judged", unjudged.size())
                .param("end", end)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return !end;
    }

    public RoundProgress progress() {
        return jdbc.sql("""
                        SELECT model, judged, started_at, finished_at,
                          CASE WHEN finished_at IS NOT NULL THEN 100
                               ELSE least(99, (top - place) * 100 / greatest(1, top)) END AS percent
                        FROM insight_progress
                        """).query(RoundProgress.class).single();
    }
}
