package id.tameng.care.cases;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What case officers do with a report. Nobody decides on her own.
@Component
public class Deciding {

    public static final List<String> DECISIONS = List.of("protected", "warned", "blocked", "referred", "no-action");

    private static final int LENGTH = 4000;

    private final Cases cases;
    private final Readers readers;
    private final CaseTopics topics;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deciding(Cases cases, Readers readers, CaseTopics topics, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.topics = topics;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The first word to the reporter: somebody has read it and is at it.
    ///
    /// @throws DomainException case-own, case-answered, case-words-needed
    @Transactional
    public void answer(Viewer viewer, long id, String words) {
        var report = others(viewer, id);
        needed(words);
        int changed = jdbc.sql("""
                        UPDATE care_case
                        SET answered_at = :now, answered_name = :name, answer = :words
                        WHERE id = :id AND answered_at IS NULL
                        """)
                .param("id", id)
                .param("name", viewer.name())
                .param("words", Text.shorten(words.strip(), LENGTH))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        done(viewer, report, changed, "case-answered", "answered");
    }

    /// @throws DomainException case-own, case-decided, case-words-needed, case-decision-unknown
    @Transactional
    public void decide(Viewer viewer, long id, String decision, String words) {
        var report = others(viewer, id);
        needed(words);
        if (!DECISIONS.contains(decision)) {
            throw DomainException.invalid("case-decision-unknown");
        }
        int changed = jdbc.sql("""
                        UPDATE care_case
                        SET decided_at = :now, decided_name = :name, decision = :decision, explanation = :words,
                          answered_at = coalesce(answered_at, :now), answered_name = coalesce(answered_name, :name)
                        WHERE id = :id AND decided_at IS NULL
                        """)
                .param("id", id)
                .param("name", viewer.name())
                .param("decision", decision)
                .param("words", Text.shorten(words.strip(), LENGTH))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        done(viewer, report, changed, "case-decided", "decided");
    }

    /// The reporter has seen what is new.
    @Transactional
    public void seen(Viewer viewer, long id) {
        int changed = jdbc.sql("UPDATE care_case SET seen_at = :now WHERE id = :id AND reporter_id = :me")
                .param("id", id)
                .param("me", viewer.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (changed > 0) {
            topics.reporterHears(viewer.id());
        }
    }

    private void done(Viewer viewer, Case report, int changed, String refusal, String what) {
        if (changed == 0) {
            throw DomainException.conflict(refusal);
        }
        readers.note(viewer, report.id(), what);
        topics.reporterHears(report.reporter());
        topics.officersHear();
    }

    private Case others(Viewer viewer, long id) {
        var report = cases.get(viewer, id);
        if (report.reporter() == viewer.id()) {
            throw DomainException.conflict("case-own");
        }
        return report;
    }

    private static void needed(String words) {
        if (words.isBlank()) {
            throw DomainException.invalid("case-words-needed");
        }
    }
}
