package id.tameng.care.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.identity.Colleagues;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Placed;
import id.tameng.tickets.notices.Notices;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// Nobody stays blocked unlooked at.
@TamengTest
class ReviewsTests {

    private final Desk desk;
    private final Colleagues colleagues;
    private final Reading reading;
    private final Ladder ladder;
    private final Blocking blocking;
    private final Blocks blocks;
    private final People people;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MockMvcTester web;
    private final Clock clock;

    private Desk.Place place;
    private Viewer agent;
    private Viewer setter;
    private Viewer supervisor;

    @Autowired
    ReviewsTests(
            Desk desk,
            Colleagues colleagues,
            Reading reading,
            Ladder ladder,
            Blocking blocking,
            Blocks blocks,
            People people,
            Notices notices,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MockMvcTester web,
            Clock clock) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.reading = reading;
        this.ladder = ladder;
        this.blocking = blocking;
        this.blocks = blocks;
        this.people = people;
        this.notices = notices;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.web = web;
        this.clock = clock;
        place = desk.open();
        agent = desk.viewer(desk.hire("agent", place), place);
        setter = desk.viewer(desk.hire("supervisor", place), place, "care.sanctions");
        supervisor = desk.viewer(desk.hire("supervisor", place), place, "care.sanctions");
    }

    @BeforeEach
    void somewhereElse() {
        place = desk.open();
        agent = desk.viewer(desk.hire("agent", place), place);
        setter = desk.viewer(desk.hire("supervisor", place), place, "care.sanctions");
        supervisor = desk.viewer(desk.hire("supervisor", place), place, "care.sanctions");
    }

    @Test
    void halfWayThoseWhoMayLiftItAreTold() {
        blocked(8);
        var elsewhere = desk.open();
        var stranger = desk.viewer(desk.hire("supervisor", elsewhere), elsewhere, "care.sanctions");

        remindAfter(Duration.ofDays(3));
        assertThat(told(setter)).isZero();
        remindAfter(Duration.ofDays(4).plusMinutes(1));
        assertThat(told(setter)).isEqualTo(1);
        assertThat(told(supervisor)).isEqualTo(1);
        assertThat(told(agent)).isZero();
        assertThat(told(stranger)).isZero();
        remindAfter(Duration.ofDays(5));
        assertThat(told(setter)).as("once").isEqualTo(1);
    }

    @Test
    void whoeverHasLookedIsAskedAgainWhileMuchTimeIsLeft() {
        long id = blocked(8);
        remindAfter(Duration.ofDays(4).plusMinutes(1));
        transaction.executeWithoutResult(
                status -> reviews(Duration.ofDays(4).plusMinutes(2)).confirm(supervisor, id));
        assertThat(blocks.get(id).reviewedName()).isEqualTo(supervisor.name());
        remindAfter(Duration.ofDays(5));
        assertThat(told(setter)).isEqualTo(1);
        remindAfter(Duration.ofDays(6).plusMinutes(2));
        assertThat(told(setter)).isEqualTo(2);
        transaction.executeWithoutResult(
                status -> reviews(Duration.ofDays(7).plusHours(12)).confirm(supervisor, id));
        remindAfter(Duration.ofDays(7).plusHours(23));
        assertThat(told(setter)).as("the end is near enough").isEqualTo(2);
    }

    @Test
    void whatHasEndedIsNobodysWork() {
        long id = blocked(8);
        blocking.lift(supervisor, id);
        remindAfter(Duration.ofDays(5));
        assertThat(told(setter)).isZero();
        assertThatThrownBy(() -> reviews(Duration.ZERO).confirm(supervisor, id)).isInstanceOf(DomainException.class);
    }

    @Test
    void thePageAsksAndKeepsWhoLooked() {
        long id = blocked(8);
        var cookie = colleagues.signIn(desk.hire("supervisor", place));
        assertThat(reading.page("/care/blocks", cookie)).doesNotContain("/care/blocks/" + id + "/review");
        jdbc.sql("UPDATE care_block SET review_at = at WHERE id = :id")
                .param("id", id)
                .update();
        assertThat(reading.page("/care/blocks", cookie)).contains("/care/blocks/" + id + "/review");
        assertThat(web.put()
                        .uri("/care/blocks/" + id + "/review")
                        .cookie(cookie)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(303);
        assertThat(reading.page("/care/blocks", cookie))
                .doesNotContain("/care/blocks/" + id + "/review")
                .contains("tetap berlaku");
    }

    private long blocked(int days) {
        Placed mail = desk.mail(place, Desk.stranger(), "Awas kamu, kuhajar kamu nanti.");
        ladder.end(agent, mail.number(), Reason.THREAT, "Kami akhiri di sini.");
        return blocking.block(setter, mail.number(), Reason.THREAT, "Mengancam", days);
    }

    private void remindAfter(Duration time) {
        transaction.executeWithoutResult(status -> reviews(time).remind());
    }

    private Reviews reviews(Duration later) {
        return new Reviews(jdbc, blocks, people, events, Clock.offset(clock, later));
    }

    private long told(Viewer viewer) {
        return notices.page(viewer, 50, null).data().stream()
                .filter(notice -> notice.kind().equals("review"))
                .count();
    }
}
