package id.tameng.care.conduct;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.identity.People;
import id.tameng.identity.People.Colleague;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.ReviewFellDue;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that nobody stays blocked unlooked at: half-way, whoever set the block and everybody who may lift it are
/// told, each block once on whichever node looks first.
@Component
public class Reviews {

    private static final int BATCH = 100;

    /// With less time left, the end of the block is near enough.
    private static final Duration WORTHWHILE = Duration.ofDays(1);

    private record Due(long ticket, long by, String name) {}

    private final JdbcClient jdbc;
    private final Blocks blocks;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Blocks blocks, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// @return how many blocks are to be looked at
    @Transactional
    public int remind() {
        var due = jdbc.sql("""
                        UPDATE care_block
                        SET reminded_at = :now
                        WHERE id IN (
                          SELECT id
                          FROM care_block
                          WHERE ended_at IS NULL AND reminded_at IS NULL AND review_at <= :now AND until > :now
                          ORDER BY review_at
                          LIMIT :batch
                          FOR UPDATE SKIP LOCKED)
                        RETURNING ticket_id AS ticket, by_id AS by, by_name AS name
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("batch", BATCH)
                .query(Due.class)
                .list();
        if (!due.isEmpty()) {
            tell(due);
        }
        return due.size();
    }

    /// Somebody has looked, and it is still right. While much time is left, half of that is looked at again.
    ///
    /// @throws DomainException not-found, also when it has ended
    @Transactional
    public void confirm(Viewer viewer, long id) {
        var now = clock.instant();
        var block = blocks.get(id);
        var left = Duration.between(now, block.until());
        if (!block.isActive(now)) {
            throw DomainException.notFound();
        }
        boolean again = left.compareTo(WORTHWHILE) > 0;
        jdbc.sql("""
                        UPDATE care_block
                        SET reviewed_at = :now, reviewed_by = :me, reviewed_name = :name, review_at = :next,
                          reminded_at = CASE WHEN :again THEN NULL ELSE :now::timestamptz END
                        WHERE id = :id
                        """)
                .param("now", Timestamp.from(now))
                .param("me", viewer.id())
                .param("name", viewer.name())
                .param("next", Timestamp.from(again ? now.plus(left.dividedBy(2)) : block.until()))
                .param("again", again)
                .param("id", id)
                .update();
    }

    private void tell(List<Due> due) {
        var supervisors = ids(people.listWith("care.sanctions").stream());
        var working = ids(people.listActive().stream());
        due.forEach(block -> events.publishEvent(new ReviewFellDue(
                block.ticket(),
                Stream.concat(supervisors.stream(), Stream.of(block.by()).filter(working::contains))
                        .collect(Collectors.toSet()),
                block.name())));
    }

    private static Set<Long> ids(Stream<Colleague> people) {
        return people.map(Colleague::id).collect(Collectors.toSet());
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> remindOfReviews(Reviews reviews) {
            return Tasks.recurring("remind-of-reviews", FixedDelay.of(Duration.ofMinutes(5)))
                    .execute((instance, context) -> reviews.remind());
        }
    }
}
