package id.tameng.care.cases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.identity.People;
import id.tameng.identity.People.Colleague;
import id.tameng.identity.PersonalLetters;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that no report waits unheard: case officers get a letter when one comes and when a clock has run out. The
/// letters say that there is a report and nothing else.
@Component
public class CaseClocks {

    private static final String LIST = "/care/cases";
    private static final int BATCH = 100;

    private record Late(long reporter, Instant due, boolean decision) {}

    private final JdbcClient jdbc;
    private final People people;
    private final PersonalLetters letters;
    private final CaseTopics topics;
    private final Clock clock;

    CaseClocks(JdbcClient jdbc, People people, PersonalLetters letters, CaseTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.letters = letters;
        this.topics = topics;
        this.clock = clock;
    }

    /// Who would read a report of hers; nobody decides on her own.
    List<Long> officers(long reporter) {
        return people.listWith(Cases.OFFICER).stream()
                .map(Colleague::id)
                .filter(officer -> officer != reporter)
                .toList();
    }

    /// A report has come, in the caller's transaction.
    void started(long reporter, Instant answerDue) {
        letters.send(officers(reporter), "case-arrived", LIST, answerDue);
        topics.officersHear();
    }

    /// Each clock once, on whichever node looks first.
    ///
    /// @return how many have run out since the last look
    @Transactional
    public int look() {
        var late = jdbc.sql("""
                        UPDATE care_case
                        SET reminded_at = :now
                        WHERE id IN (
                          SELECT id
                          FROM care_case
                          WHERE decided_at IS NULL
                            AND (answered_at IS NULL AND answer_due <= :now AND reminded_at IS NULL
                              OR decide_due <= :now AND coalesce(reminded_at < decide_due, true))
                          ORDER BY decide_due
                          LIMIT :batch
                          FOR UPDATE SKIP LOCKED)
                        RETURNING reporter_id AS reporter, decide_due <= :now AS decision,
                          CASE WHEN decide_due <= :now THEN decide_due ELSE answer_due END AS due
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Late.class)
                .list();
        late.forEach(report -> letters.send(
                officers(report.reporter()),
                report.decision() ? "case-decision-late" : "case-answer-late",
                LIST,
                report.due()));
        if (!late.isEmpty()) {
            topics.officersHear();
        }
        return late.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> lookAtCaseClocks(CaseClocks clocks) {
            return Tasks.recurring("look-at-case-clocks", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, context) -> clocks.look());
        }
    }
}
