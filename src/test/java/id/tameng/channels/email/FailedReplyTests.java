package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Placed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// What the agent sees of a server's answer, on the message itself.
@EmailTest
class FailedReplyTests {

    private static final String CUSTOMER = "hilang@contoh.test";

    private final Visits visits;
    private final Desk desk;
    private final TestClock clock;
    private final Viewer agent;
    private Placed ticket;

    @Autowired
    FailedReplyTests(MockMvc web, Desk desk, TestClock clock) {
        visits = new Visits(web);
        this.desk = desk;
        this.clock = clock;
        desk.clean();
        agent = desk.agent();
        ticket = write();
    }

    @BeforeEach
    void begin() {
        desk.sink().reset();
    }

    @Test
    void aRefusalForEverStandsOnTheMessage() throws Exception {
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        desk.sink().refuse(CUSTOMER, 550, "5.1.1 No <such> user here");
        desk.deliver();
        assertThat(desk.status(reply)).isEqualTo("failed");
        assertThat(thread())
                .contains("delivery delivery-failed\" role=\"alert\"")
                .contains("Gagal dikirim")
                .contains("5.1.1 No &lt;such&gt; user here");
    }

    @Test
    void aRefusalForNowIsNoAlarm() throws Exception {
        long reply = desk.reply(agent, ticket, "Kami cek dulu, ya.");
        desk.sink().refuseAll(451, "4.3.0 Try again later");
        desk.deliver();
        assertThat(desk.attempts(reply)).containsExactly("deferred");
        assertThat(thread()).contains("Menunggu dikirim").doesNotContain("delivery-failed", "4.3.0");
        desk.sink().forgive();
        clock.pass(java.time.Duration.ofMinutes(1));
        desk.deliver();
        assertThat(thread()).contains("Terkirim").doesNotContain("Menunggu dikirim", "delivery-failed");
    }

    private Placed write() {
        var halo = desk.mailbox("gagal@toko.test", agent.teams().iterator().next());
        return desk.write(halo, CUSTOMER, "Paket", "Belum sampai", "gagal" + agent.id() + "@contoh.test");
    }

    private String thread() throws Exception {
        var page = visits.visit(agent, "/tickets/" + ticket.number());
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }
}
