package id.tameng.tickets;

import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class SnoozingTests {

    private final JdbcClient jdbc;
    private final TicketDesk desk;
    private final TicketStore tickets;
    private final TicketTopics topics;
    private final InboxQuery inbox;
    private final ViewCounts counts;
    private final Handling handling;
    private final Cases cases;
    private final TransactionTemplate transaction;

    @Autowired
    SnoozingTests(
            JdbcClient jdbc,
            TicketDesk desk,
            TicketStore tickets,
            TicketTopics topics,
            InboxQuery inbox,
            ViewCounts counts,
            Handling handling,
            Cases cases,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.tickets = tickets;
        this.topics = topics;
        this.inbox = inbox;
        this.counts = counts;
        this.handling = handling;
        this.cases = cases;
        this.transaction = transaction;
    }

    @Test
    void leavesTheListsAndComesBackInTime() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = cases.mail(team, MORNING);
        var newer = cases.mail(team, MORNING.plusSeconds(60));
        putOff(agent, ticket, Snooze.until(MORNING.plus(Duration.ofHours(3))));

        assertThat(ids(agent, InboxView.UNASSIGNED)).containsExactly(newer.ticket());
        assertThat(ids(agent, InboxView.SNOOZED)).containsExactly(ticket.ticket());
        assertThat(counts.of(agent)).containsEntry(InboxView.SNOOZED, 1L).containsEntry(InboxView.UNASSIGNED, 1L);

        wake(MORNING.plus(Duration.ofHours(2)));
        assertThat(ids(agent, InboxView.SNOOZED)).hasSize(1);
        wake(MORNING.plus(Duration.ofHours(3)));
        assertThat(ids(agent, InboxView.UNASSIGNED)).containsExactly(ticket.ticket(), newer.ticket());
        assertThat(row(agent, ticket).returnedAt()).isNotNull();
        assertThat(counts.of(agent)).containsEntry(InboxView.SNOOZED, 0L).containsEntry(InboxView.UNASSIGNED, 2L);

        handling.changeStatus(agent, ticket.number(), TicketStatus.OPEN);
        assertThat(row(agent, ticket).returnedAt()).isNull();
    }

    @Test
    void comesBackWhenTheCustomerWrites() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = cases.mail(team, MORNING);
        putOff(agent, ticket, Snooze.UNTIL_ANSWER);
        wake(MORNING.plus(Duration.ofDays(300)));
        assertThat(ids(agent, InboxView.SNOOZED)).hasSize(1);

        cases.receive(
                Cases.mail(team, "lagi@contoh.test", new Belonging(ticket.ticket(), null), MORNING.plusSeconds(60)));
        assertThat(ids(agent, InboxView.SNOOZED)).isEmpty();
        assertThat(ids(agent, InboxView.UNASSIGNED)).containsExactly(ticket.ticket());
    }

    @Test
    void refusesThePastAndWhatIsDone() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var ticket = cases.mail(team, MORNING);
        refuses("snooze-past", () -> putOff(agent, ticket, Snooze.until(MORNING)));
        refuses("snooze-too-long", () -> putOff(agent, ticket, Snooze.until(MORNING.plus(Duration.ofDays(400)))));
        handling.changeStatus(agent, ticket.number(), TicketStatus.SOLVED);
        refuses("snooze-inactive", () -> putOff(agent, ticket, Snooze.UNTIL_ANSWER));
    }

    @Test
    void knowsTheWordsOfAnOfficeWhereThePersonIs() {
        var jayapura = ZoneId.of("Asia/Jayapura"); // Friday 11 a.m. there
        assertThat(SnoozeWords.parse("tomorrow", jayapura, MORNING).until())
                .isEqualTo(Instant.parse("2026-11-20T23:00:00Z"));
        assertThat(SnoozeWords.parse("workday", jayapura, MORNING).until())
                .isEqualTo(Instant.parse("2026-11-22T23:00:00Z"));
        assertThat(SnoozeWords.parse("2026-12-01T09:30", jayapura, MORNING).until())
                .isEqualTo(Instant.parse("2026-12-01T00:30:00Z"));
        assertThat(SnoozeWords.parse("answer", jayapura, MORNING)).isEqualTo(Snooze.UNTIL_ANSWER);
        refuses("time-unreadable", () -> SnoozeWords.parse("kapan-kapan", jayapura, MORNING));
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }

    private void putOff(Viewer agent, Placed ticket, Snooze snooze) {
        transaction.executeWithoutResult(status -> at(MORNING).putOff(agent, ticket.number(), snooze));
    }

    private void wake(Instant now) {
        transaction.executeWithoutResult(status -> at(now).wakeBatch());
    }

    private Snoozing at(Instant now) {
        return new Snoozing(jdbc, desk, tickets, topics, Clock.fixed(now, ZoneOffset.UTC));
    }

    private java.util.List<Long> ids(Viewer viewer, InboxView view) {
        return inbox.page(viewer, InboxFilter.of(view), null).marks().stream()
                .map(InboxMark::id)
                .toList();
    }

    private InboxRow row(Viewer viewer, Placed ticket) {
        return inbox.rows(viewer, java.util.List.of(ticket.ticket()))
                .values()
                .iterator()
                .next();
    }
}
