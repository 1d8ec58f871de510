package id.tameng.tickets;

import static id.tameng.identity.Visibility.OWN;
import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class ViewCountsTests {

    private final ViewCounts counts;
    private final Handling handling;
    private final JdbcClient jdbc;
    private final Cases cases;

    @Autowired
    ViewCountsTests(ViewCounts counts, Handling handling, JdbcClient jdbc, Cases cases) {
        this.counts = counts;
        this.handling = handling;
        this.jdbc = jdbc;
        this.cases = cases;
    }

    @Test
    void followEveryChange() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var one = cases.mail(team, MORNING);
        cases.mail(team, MORNING);
        assertThat(counts.of(agent)).containsEntry(InboxView.UNASSIGNED, 2L).containsEntry(InboxView.MINE, 0L);

        handling.assign(agent, one.number(), agent.id());
        assertThat(counts.of(agent)).containsEntry(InboxView.UNASSIGNED, 1L).containsEntry(InboxView.MINE, 1L);

        handling.changeStatus(agent, one.number(), TicketStatus.SOLVED);
        assertThat(counts.of(agent))
                .containsEntry(InboxView.MINE, 0L)
                .containsEntry(InboxView.TEAM, 1L)
                .containsEntry(InboxView.SOLVED, 1L)
                .containsEntry(InboxView.ALL, 2L);
    }

    @Test
    void countNoMoreThanTheViewerMaySee() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var loner = cases.viewer(OWN, team);
        var stranger = cases.viewer(TEAM, cases.team());
        var hers = cases.mail(team, MORNING);
        cases.mail(team, MORNING);
        handling.assign(agent, hers.number(), loner.id());

        assertThat(counts.of(agent)).containsEntry(InboxView.ALL, 2L);
        assertThat(counts.of(loner)).containsEntry(InboxView.ALL, 1L).containsEntry(InboxView.UNASSIGNED, 0L);
        assertThat(counts.of(stranger)).containsEntry(InboxView.ALL, 0L);
    }

    @Test
    void stayTheSameWhenRowsAreFolded() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        for (int i = 0; i < 5; i++) {
            cases.mail(team, MORNING);
        }
        var before = counts.of(agent);

        FoldTicketCounts.fold(jdbc);

        assertThat(counts.of(agent)).isEqualTo(before);
        assertThat(jdbc.sql("SELECT count(*) FROM ticket_count WHERE team_id = :team")
                        .param("team", team)
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
