package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// "Surat keluar": where mail goes in the demo.
@EmailTest
@TestPropertySource(properties = {"tameng.demo=true", "tameng.data=target/test-data/outbox"})
class OutboxTests {

    private final MockMvc web;
    private final Visits visits;
    private final Desk desk;
    private final OutboxMails outbox;
    private final Viewer agent;
    private final String customer;
    private long kept;

    @Autowired
    OutboxTests(MockMvc web, Desk desk, OutboxMails outbox) {
        this.web = web;
        visits = new Visits(web);
        this.desk = desk;
        this.outbox = outbox;
        agent = desk.agent();
        customer = "kotak" + agent.id() + "@contoh.test";
    }

    @BeforeEach
    void answer() {
        var address = "keluar" + agent.id() + "@toko.test";
        var box = desk.mailbox(address, agent.teams().iterator().next());
        desk.jdbc()
                .sql("UPDATE mailbox SET smtp_host = NULL WHERE id = :id")
                .param("id", box.id())
                .update();
        var ticket = desk.write(box, customer, "Paket <lama>", "Belum sampai", "keluar" + agent.id() + "@contoh.test");
        long reply = desk.reply(agent, ticket, "Kami kirim ulang <hari ini>, ya.");
        desk.deliver();
        assertThat(desk.status(reply)).isEqualTo("sent");
        kept = outbox.list().stream()
                .filter(mail -> mail.recipients().equals(List.of(customer)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void anAgentsReplyLandsThereAndNowhereElse() throws Exception {
        assertThat(desk.sink().taken()).isEmpty();
        assertThat(visits.visit(agent, "/demo/outbox").getContentAsString())
                .contains("/demo/outbox/" + kept)
                .contains(customer)
                .contains("Re: Paket &lt;lama&gt;");
    }

    @Test
    void theWholeMailCanBeRead() throws Exception {
        assertThat(visits.visit(agent, "/demo/outbox/" + kept).getContentAsString())
                .contains("Kami kirim ulang &lt;hari ini&gt;, ya.")
                .contains("<dt>To</dt>")
                .contains(customer)
                .contains("<dt>Message-ID</dt>")
                .contains("<dt>In-Reply-To</dt>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/outbox", "/demo/outbox/1"})
    void isForThoseWhoMayReadTickets(String path) throws Exception {
        var other = Visits.with(agent, "customers.read", "mailboxes.manage");
        var refused = visits.visit(other, path);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).doesNotContain(customer, "Kami kirim ulang");
        var stranger = web.perform(get(path)).andReturn().getResponse();
        assertThat(stranger.getStatus()).isEqualTo(303);
        assertThat(stranger.getHeader("Location")).startsWith("/login");
    }

    @Test
    void whatIsNotThereIsNotThere() throws Exception {
        assertThat(visits.visit(agent, "/demo/outbox/999999").getStatus()).isEqualTo(404);
    }
}
