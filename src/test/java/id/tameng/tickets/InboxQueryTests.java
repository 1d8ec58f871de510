package id.tameng.tickets;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.OWN;
import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class InboxQueryTests {

    private final InboxQuery inbox;
    private final Handling handling;
    private final Cases cases;

    @Autowired
    InboxQueryTests(InboxQuery inbox, Handling handling, Cases cases) {
        this.inbox = inbox;
        this.handling = handling;
        this.cases = cases;
    }

    @Test
    void showsEachViewerNoMoreThanSheMaySee() {
        long here = cases.team();
        long elsewhere = cases.team();
        var agent = cases.viewer(TEAM, here);
        var loner = cases.viewer(OWN, here);
        var supervisor = cases.viewer(ALL);
        var near = cases.mail(here, MORNING);
        var far = cases.mail(elsewhere, MORNING);
        var hers = cases.mail(here, MORNING);
        handling.assign(agent, hers.number(), loner.id());

        assertThat(ids(agent, InboxView.ALL))
                .contains(near.ticket(), hers.ticket())
                .doesNotContain(far.ticket());
        assertThat(ids(loner, InboxView.ALL)).containsExactly(hers.ticket());
        assertThat(ids(supervisor, InboxView.ALL)).contains(near.ticket(), far.ticket(), hers.ticket());
    }

    @Test
    void putsTicketsWhereTheyBelong() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var fresh = cases.mail(team, MORNING);
        var mine = cases.mail(team, MORNING);
        var waiting = cases.mail(team, MORNING);
        var solved = cases.mail(team, MORNING);
        var spam = cases.mail(team, MORNING);
        handling.assign(agent, mine.number(), agent.id());
        handling.changeStatus(agent, waiting.number(), TicketStatus.WAITING_CUSTOMER);
        handling.changeStatus(agent, solved.number(), TicketStatus.SOLVED);
        handling.changeStatus(agent, spam.number(), TicketStatus.SPAM);

        assertThat(ids(agent, InboxView.UNASSIGNED)).containsExactlyInAnyOrder(fresh.ticket(), waiting.ticket());
        assertThat(ids(agent, InboxView.MINE)).containsExactly(mine.ticket());
        assertThat(ids(agent, InboxView.TEAM))
                .containsExactlyInAnyOrder(fresh.ticket(), mine.ticket(), waiting.ticket());
        assertThat(ids(agent, InboxView.WAITING)).containsExactly(waiting.ticket());
        assertThat(ids(agent, InboxView.SOLVED)).containsExactly(solved.ticket());
        assertThat(ids(agent, InboxView.SPAM)).containsExactly(spam.ticket());
        assertThat(ids(agent, InboxView.ALL)).hasSize(4).doesNotContain(spam.ticket());
    }

    @Test
    void turnsPagesBothWaysWithoutLosingOrRepeatingATicket() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        for (int i = 0; i < InboxPage.SIZE + 7; i++) {
            cases.mail(team, MORNING.plus(Duration.ofMinutes(i / 3)));
        }

        var first = page(agent, null);
        var second = page(agent, first.older());
        assertThat(first.newer()).isNull();
        assertThat(first.marks()).hasSize(InboxPage.SIZE);
        assertThat(second.marks()).hasSize(7);
        assertThat(second.older()).isNull();
        assertThat(first.marks()).doesNotContainAnyElementsOf(second.marks());
        assertThat(page(agent, second.newer()).marks()).isEqualTo(first.marks());
    }

    @Test
    void narrowsAView() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var wanted = cases.mail(team, MORNING);
        cases.mail(team, MORNING);

        var filter = new InboxFilter(InboxView.ALL, TicketStatus.NEW, team, null, wanted.customer(), null);
        assertThat(inbox.page(agent, filter, null).marks())
                .extracting(InboxMark::id)
                .containsExactly(wanted.ticket());
    }

    @Test
    void readsACursorBackAndIgnoresNonsense() {
        var cursor = new InboxCursor(true, MORNING, 42);
        assertThat(InboxCursor.parse(cursor.toString())).contains(cursor);
        assertThat(InboxCursor.parse("o12; DROP TABLE")).isEmpty();
        assertThat(InboxCursor.parse(null)).isEmpty();
    }

    private InboxPage page(Viewer viewer, @Nullable InboxCursor from) {
        return inbox.page(viewer, InboxFilter.of(InboxView.TEAM), from);
    }

    /// The whole list, page by page: other tests have left tickets in this database too.
    private List<Long> ids(Viewer viewer, InboxView view) {
        var ids = new ArrayList<Long>();
        var page = inbox.page(viewer, InboxFilter.of(view), null);
        page.marks().forEach(mark -> ids.add(mark.id()));
        while (page.older() != null) {
            page = inbox.page(viewer, InboxFilter.of(view), page.older());
            page.marks().forEach(mark -> ids.add(mark.id()));
        }
        return ids;
    }
}
