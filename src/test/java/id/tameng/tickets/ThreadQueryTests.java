package id.tameng.tickets;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.OWN;
import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class ThreadQueryTests {

    private final ThreadQuery threads;
    private final Conversation conversation;
    private final Handling handling;
    private final Cases cases;

    @Autowired
    ThreadQueryTests(ThreadQuery threads, Conversation conversation, Handling handling, Cases cases) {
        this.threads = threads;
        this.conversation = conversation;
        this.handling = handling;
        this.cases = cases;
    }

    @Test
    void tellsWhatWasSaidOldestFirst() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var mail = cases.mail(team, MORNING);
        var file = new StoredFile("nota.pdf", "application/pdf", 12, false, null, "0".repeat(64));
        conversation.note(agent, mail.number(), ReplyText.plain("Tanya gudang dulu"), List.of(file));

        var thread = threads.get(agent, mail.number(), ThreadQuery.RECENT);

        assertThat(thread.messages()).extracting(ThreadMessage::kind).containsExactly("inbound", "note");
        assertThat(thread.messages().getLast().alias()).isEqualTo("Alias");
        assertThat(thread.messages().getLast().attached())
                .extracting(ThreadFile::name)
                .containsExactly("nota.pdf");
        assertThat(thread.requesters()).hasSize(1);
        assertThat(thread.earlier()).isZero();
    }

    @Test
    void leavesOldMessagesOutUntilAskedFor() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var mail = cases.mail(team, MORNING);
        for (int i = 0; i < 4; i++) {
            conversation.note(agent, mail.number(), ReplyText.plain("Catatan " + i), List.of());
        }

        var thread = threads.get(agent, mail.number(), 2);

        assertThat(thread.messages()).extracting(ThreadMessage::text).containsExactly("Catatan 2", "Catatan 3");
        assertThat(thread.earlier()).isEqualTo(3);
    }

    @Test
    void knowsWhoTookPartUninvited() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var mail = cases.mail(team, MORNING);
        cases.receive(Cases.mail(
                team, "orang.lain@contoh.test", new Belonging(mail.ticket(), null), MORNING.plus(Duration.ofHours(1))));

        var thread = threads.get(agent, mail.number(), ThreadQuery.RECENT);

        assertThat(thread.messages().getLast().verified()).isFalse();
        assertThat(thread.people()).filteredOn(person -> !person.accepted()).hasSize(1);
        assertThat(thread.copies()).isEmpty();
    }

    @Test
    void isNotThereForWhoeverMayNotSeeIt() {
        long team = cases.team();
        var mail = cases.mail(team, MORNING);

        assertThat(sees(cases.viewer(ALL), mail.number())).isTrue();
        assertThat(sees(cases.viewer(TEAM, team), mail.number())).isTrue();
        assertThat(sees(cases.viewer(TEAM, cases.team()), mail.number())).isFalse();
        assertThat(sees(cases.viewer(OWN, team), mail.number())).isFalse();
        var otherYear = new TicketNumber(mail.number().year() - 1, mail.number().id());
        assertThat(sees(cases.viewer(ALL), otherYear)).isFalse();
    }

    @Test
    void keepsAHistoryNewestFirst() {
        long team = cases.team();
        var agent = cases.viewer(TEAM, team);
        var mail = cases.mail(team, MORNING);
        handling.changeStatus(agent, mail.number(), TicketStatus.SOLVED);

        assertThat(threads.history(agent, mail.number()))
                .extracting(HistoryEntry::what)
                .containsExactly("status", "created");
        assertThat(threads.history(cases.viewer(OWN, team), mail.number())).isEmpty();
    }

    private boolean sees(Viewer viewer, TicketNumber number) {
        try {
            return threads.get(viewer, number, 1).ticket().number().equals(number);
        } catch (DomainException refusal) {
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND);
            return false;
        }
    }
}
