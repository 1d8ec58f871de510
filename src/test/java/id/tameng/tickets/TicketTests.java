package id.tameng.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.platform.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TicketTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Actor DEWI = new Actor(1L, "Dewi");
    private static final Ticket.Team SERVICE = new Ticket.Team(1, "Layanan");

    @ParameterizedTest
    @EnumSource(names = {"WAITING_CUSTOMER", "WAITING_INTERNAL", "SOLVED"})
    void opensAgainWhenTheCustomerWrites(TicketStatus status) {
        var ticket = opened();
        ticket.become(status, DEWI, NOW);
        assertThat(hears(ticket, Automation.NONE)).isTrue();
        assertThat(ticket.status).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.solvedAt).isNull();
        assertThat(ticket.unansweredSince).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(value = Automation.class, mode = Mode.EXCLUDE, names = "NONE")
    void staysAsItIsWhenAMachineWrites(Automation automation) {
        var ticket = opened();
        ticket.become(TicketStatus.SOLVED, DEWI, NOW);
        assertThat(hears(ticket, automation)).isFalse();
        assertThat(ticket.status).isEqualTo(TicketStatus.SOLVED);
        assertThat(ticket.unansweredSince).isNull();
    }

    @Test
    void takesAnswersForAWeekAfterItWasSolved() {
        var ticket = opened();
        ticket.become(TicketStatus.SOLVED, DEWI, NOW);
        assertThat(ticket.accepts(WEEK, NOW.plus(WEEK))).isTrue();
        assertThat(ticket.accepts(WEEK, NOW.plus(WEEK).plusSeconds(1))).isFalse();
    }

    @Test
    void takesNothingMoreOnceClosed() {
        var ticket = opened();
        ticket.become(TicketStatus.CLOSED, DEWI, NOW);
        assertThat(ticket.accepts(WEEK, NOW)).isFalse();
        assertThatThrownBy(() -> ticket.become(TicketStatus.OPEN, DEWI, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("ticket-closed");
    }

    @Test
    void neverBecomesNewAgain() {
        var ticket = opened();
        ticket.become(TicketStatus.OPEN, DEWI, NOW);
        assertThatThrownBy(() -> ticket.become(TicketStatus.NEW, DEWI, NOW)).hasMessage("status-not-reachable");
    }

    @Test
    void belongsToWhoeverAnswersFirst() {
        var ticket = opened();
        hears(ticket, Automation.NONE);
        ticket.reply(2, DEWI, "Kami cek", 0, TicketStatus.WAITING_CUSTOMER, NOW);
        assertThat(ticket.assignee).isEqualTo(new Ticket.Assignee(1, "Dewi"));
        assertThat(ticket.status).isEqualTo(TicketStatus.WAITING_CUSTOMER);
        assertThat(ticket.unansweredSince).isNull();
    }

    @Test
    void remembersSinceWhenTheCustomerWaits() {
        var ticket = opened();
        ticket.receive(1, "inbound", "Siti", "Halo", 0, Automation.NONE, NOW);
        ticket.receive(2, "inbound", "Siti", "Halo?", 0, Automation.NONE, NOW.plusSeconds(60));
        assertThat(ticket.unansweredSince).isEqualTo(NOW);
    }

    @Test
    void writesDownWhatChangedAndNothingElse() {
        var ticket = opened();
        int before = ticket.news().size();
        ticket.prioritise(Priority.NORMAL, DEWI, NOW);
        ticket.moveTo(SERVICE, DEWI, NOW);
        assertThat(ticket.news()).hasSize(before);
        ticket.prioritise(Priority.HIGH, DEWI, NOW);
        assertThat(ticket.news().getLast()).isEqualTo(new HistoryEntry(NOW, DEWI, "priority", "normal", "high"));
    }

    private static Ticket opened() {
        return new Ticket(7, "Pesanan", 3, "Siti", "email", null, SERVICE, null, NOW);
    }

    private static boolean hears(Ticket ticket, Automation automation) {
        return ticket.receive(1, "inbound", "Siti", "Halo", 0, automation, NOW);
    }
}
