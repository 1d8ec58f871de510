package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Placed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@EmailTest
class BounceFeedbackTests {

    private final Desk desk;
    private final ApplicationEventPublisher events;
    private final Viewer agent;
    private final Placed ticket;
    private final long reply;

    @Autowired
    BounceFeedbackTests(Desk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
        desk.clean();
        agent = desk.agent();
        var halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
        ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "p1@contoh.test");
        reply = desk.reply(agent, ticket, "Jawaban");
        desk.deliver();
    }

    @Test
    void failsTheMessageThatDidNotArrive() {
        bounce(true, "550 5.1.1 unknown");
        assertThat(desk.status(reply)).isEqualTo("failed");
        assertThat(desk.detail(reply)).isEqualTo("siti@contoh.test: 550 5.1.1 unknown");
        assertThat(desk.attempts(reply)).containsExactly("sent", "rejected");
    }

    @Test
    void writesADelayDownAndLeavesTheMessageAsItIs() {
        bounce(false, "4.4.1 still trying");
        assertThat(desk.status(reply)).isEqualTo("sent");
        assertThat(desk.attempts(reply)).containsExactly("sent", "deferred");
    }

    @Test
    void mayComeTwice() {
        bounce(true, "550 5.1.1 unknown");
        bounce(true, "550 5.1.1 unknown");
        assertThat(desk.status(reply)).isEqualTo("failed");
    }

    private void bounce(boolean permanent, String detail) {
        desk.transaction()
                .executeWithoutResult(status -> events.publishEvent(
                        new MailBounced(reply, ticket.ticket(), "siti@contoh.test", permanent, detail)));
    }
}
