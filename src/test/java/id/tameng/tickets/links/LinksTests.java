package id.tameng.tickets.links;

import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tameng.TamengTest;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Cases;
import id.tameng.tickets.Handling;
import id.tameng.tickets.TicketStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class LinksTests {

    private final Links links;
    private final Incidents incidents;
    private final Handling handling;
    private final Cases cases;

    @Autowired
    LinksTests(Links links, Incidents incidents, Handling handling, Cases cases) {
        this.links = links;
        this.incidents = incidents;
        this.handling = handling;
        this.cases = cases;
    }

    @Test
    void areSeenFromBothEnds() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var parent = cases.mail(team, MORNING);
        var child = cases.mail(team, MORNING);
        var copy = cases.mail(team, MORNING);
        links.add(agent, parent.number(), "child", child.number());
        links.add(agent, copy.number(), "duplicate", parent.number());
        assertThat(links.list(agent, parent.ticket()))
                .extracting(LinkedTicket::kind)
                .containsExactly("child", "duplicated");
        assertThat(links.list(agent, child.ticket()))
                .singleElement()
                .extracting(LinkedTicket::kind)
                .isEqualTo("parent");
        long link = links.list(agent, copy.ticket()).getFirst().link();
        links.remove(agent, copy.number(), link);
        assertThat(links.list(agent, parent.ticket())).hasSize(1);
    }

    @Test
    void refusesWhatMakesNoSense() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var one = cases.mail(team, MORNING);
        var two = cases.mail(team, MORNING);
        var three = cases.mail(team, MORNING);
        var elsewhere = cases.mail(cases.team(), MORNING);
        links.add(agent, one.number(), "parent", two.number());
        links.add(agent, two.number(), "parent", three.number());
        refuses("link-itself", () -> links.add(agent, one.number(), "related", one.number()));
        refuses("parent-there", () -> links.add(agent, one.number(), "parent", three.number()));
        refuses("parent-circle", () -> links.add(agent, three.number(), "parent", one.number()));
        refuses("link-kind-unknown", () -> links.add(agent, one.number(), "sepupu", two.number()));
        refuses("not-found", () -> links.add(agent, one.number(), "related", elsewhere.number()));
        links.add(agent, one.number(), "related", three.number());
        refuses("link-there", () -> links.add(agent, three.number(), "related", one.number()));
    }

    @Test
    void countsWhatHangsOnAnIncidentAsFarAsOneMaySee() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var incident = cases.mail(team, MORNING);
        var one = cases.mail(team, MORNING);
        var two = cases.mail(team, MORNING);
        incidents.hang(agent, one.number(), incident.number());
        incidents.hang(agent, two.number(), incident.number());
        handling.changeStatus(agent, two.number(), TicketStatus.SOLVED);
        assertThat(incidents.tally(agent, incident.number())).isEqualTo(new Incidents.Tally(true, 2, 1, null));
        assertThat(incidents.tally(agent, one.number()).on())
                .isEqualTo(incident.number().toString());
        incidents.hang(agent, one.number(), null);
        assertThat(incidents.tally(agent, incident.number()).total()).isEqualTo(1);
        refuses("link-itself", () -> incidents.hang(agent, incident.number(), incident.number()));
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
