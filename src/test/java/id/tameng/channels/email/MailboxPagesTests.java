package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EmailTest
class MailboxPagesTests {

    private static final String PASSWORD = "sangat-rahasia-9";

    private final MockMvc web;
    private final Desk desk;
    private final Viewer agent;
    private final String team;

    @Autowired
    MailboxPagesTests(MockMvc web, Desk desk) {
        this.web = web;
        this.desk = desk;
        desk.clean();
        agent = desk.agent();
        team = agent.teams().iterator().next().toString();
    }

    @Test
    void setsAMailboxUpWithoutEverShowingItsPasswords() throws Exception {
        var saved = as(administrator(), form(post("/mailboxes")));
        assertThat(saved.getStatus()).isEqualTo(303);
        long id = id();
        assertThat(secret("imap_secret", id)).isNotNull().doesNotContain(PASSWORD);
        for (var path : new String[] {"/mailboxes", "/mailboxes/" + id, "/mailboxes/health"}) {
            var page = as(administrator(), get(path));
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).contains("halo@toko.test").doesNotContain(PASSWORD);
        }
    }

    @Test
    void keepsWhatWasTypedButThePassword() throws Exception {
        var page = as(administrator(), form(post("/mailboxes"), "address", "bukan alamat"));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Alamat ini belum lengkap")
                .contains("Toko Nusantara")
                .contains("imap.toko.test")
                .doesNotContain(PASSWORD);
    }

    @Test
    void saysWhenAnAddressIsTaken() throws Exception {
        as(administrator(), form(post("/mailboxes")));
        var page = as(administrator(), form(post("/mailboxes")));
        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains("sudah dipakai kotak surel lain");
    }

    @Test
    void keepsThePasswordOnlyForTheServerItWasGivenFor() throws Exception {
        as(administrator(), form(post("/mailboxes")));
        long id = id();
        var before = secret("imap_secret", id);
        var kept = as(
                administrator(), form(put("/mailboxes/" + id), "version", "1", "imapPassword", "", "smtpPassword", ""));
        assertThat(kept.getStatus()).isEqualTo(303);
        assertThat(secret("imap_secret", id)).isEqualTo(before);
        var moved = as(
                administrator(),
                form(put("/mailboxes/" + id), "version", "2", "imapPassword", "", "imapHost", "jahat.test"));
        assertThat(moved.getStatus()).isEqualTo(422);
        assertThat(moved.getContentAsString()).contains("Ketik kata sandinya");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() throws Exception {
        as(administrator(), form(post("/mailboxes")));
        var page = as(administrator(), form(put("/mailboxes/" + id()), "version", "0"));
        assertThat(page.getStatus()).isEqualTo(409);
    }

    @Test
    void triesAnAccountAndAnswersInItsFrame() throws Exception {
        var page = as(
                administrator(),
                form(post("/mailboxes/connection-test"), "protocol", "imap", "imapHost", "127.0.0.1", "imapPort", "9")
                        .accept("text/vnd.turbo-stream.html", "text/html", "application/xhtml+xml"));
        assertThat(page.getContentType()).startsWith("text/html");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("id=\"test-imap\"")
                .contains("127.0.0.1 menolak sambungan di port 9")
                .doesNotContain(PASSWORD);
    }

    @Test
    void choosesWhoSendsLettersToColleagues() throws Exception {
        as(administrator(), form(post("/mailboxes")));
        var path = "/mailboxes/personal-sender";
        assertThat(as(agent, put(path).param("mailbox", "" + id())).getStatus()).isEqualTo(403);
        assertThat(as(administrator(), put(path).param("mailbox", "" + id())).getStatus())
                .isEqualTo(303);
        assertThat(as(administrator(), get("/mailboxes")).getContentAsString())
                .contains("value=\"" + id() + "\" selected");
        assertThat(as(administrator(), put(path).param("mailbox", "")).getStatus())
                .isEqualTo(303);
        assertThat(as(administrator(), get("/mailboxes")).getContentAsString()).contains("value=\"\" selected");
    }

    @Test
    void letsOthersLookOnly() throws Exception {
        as(administrator(), form(post("/mailboxes")));
        var supervisor = with("mailboxes.read", "tickets.read");
        assertThat(as(supervisor, get("/mailboxes/" + id())).getStatus()).isEqualTo(200);
        assertThat(as(supervisor, get("/mailboxes/new")).getStatus()).isEqualTo(403);
        assertThat(as(supervisor, form(post("/mailboxes"))).getStatus()).isEqualTo(403);
        assertThat(as(supervisor, form(post("/mailboxes/connection-test"), "protocol", "imap"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(as(agent, get("/mailboxes")).getStatus()).isEqualTo(403);
    }

    @Test
    void triesAFailedDeliveryAgainByHand() throws Exception {
        var halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
        long reply = desk.reply(agent, desk.write(halo, "siti@contoh.test", "Paket", "Halo", "g1@contoh.test"), "Hai");
        desk.sink().refuse("siti@contoh.test", 550, "5.1.1 Tidak ada <b>orang</b> ini");
        desk.deliver();
        assertThat(as(administrator(), get("/mailboxes/health")).getContentAsString())
                .contains("Tidak ada &lt;b&gt;orang")
                .contains("Gagal");
        desk.sink().forgive();
        long delivery = desk.jdbc()
                .sql("SELECT id FROM email_delivery")
                .query(Long.class)
                .single();
        var again = as(administrator(), post("/mailboxes/deliveries/" + delivery + "/attempts"));
        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(desk.status(reply)).isEqualTo("queued");
        desk.deliver();
        assertThat(desk.status(reply)).isEqualTo("sent");
        assertThat(as(administrator(), post("/mailboxes/deliveries/" + delivery + "/attempts"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void warnsWhereRepliesCannotLeave() throws Exception {
        var halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
        desk.jdbc().sql("UPDATE mailbox SET smtp_host = NULL").update();
        desk.reply(agent, desk.write(halo, "siti@contoh.test", "Paket", "Halo", "g2@contoh.test"), "Hai");
        assertThat(as(administrator(), get("/mailboxes/health")).getContentAsString())
                .contains("belum ada server pengirim");
    }

    @Test
    void showsTheSignatureToWhoeverAnswers() throws Exception {
        var halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
        var frame = as(agent, get("/mailboxes/" + halo.id() + "/signature"));
        assertThat(frame.getContentAsString())
                .contains("<turbo-frame id=\"signature\">")
                .contains("Dewi · Toko Nusantara")
                .contains("Salam hangat,<br>");
    }

    @Test
    void hasNoOutboxOutsideTheDemo() throws Exception {
        assertThat(as(agent, get("/demo/outbox")).getStatus()).isEqualTo(404);
    }

    /// A form as it should be; what is given replaces its fields.
    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String... replaced) {
        var fields = new LinkedHashMap<>(Map.of(
                "address", "halo@toko.test",
                "imapHost", "imap.toko.test",
                "imapPort", "993",
                "imapPassword", PASSWORD,
                "smtpPassword", PASSWORD));
        for (int i = 0; i < replaced.length; i += 2) {
            fields.put(replaced[i], replaced[i + 1]);
        }
        fields.forEach(request::param);
        return request.param("displayName", "Toko Nusantara")
                .param("team", team)
                .param("active", "true")
                .param("fetch", "imap")
                .param("imapTls", "tls")
                .param("imapUser", "halo")
                .param("sending", "own")
                .param("smtpHost", "smtp.toko.test")
                .param("smtpPort", "587")
                .param("smtpTls", "starttls")
                .param("smtpUser", "halo")
                .param("reopenDays", "7");
    }

    private MockHttpServletResponse as(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        var signedIn = new PreAuthenticatedAuthenticationToken(
                viewer, "", AuthorityUtils.createAuthorityList(viewer.permissions()));
        return web.perform(request.with(authentication(signedIn)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Viewer administrator() {
        return with("mailboxes.read", "mailboxes.manage", "tickets.read");
    }

    private Viewer with(String... permissions) {
        return new Viewer(
                agent.id(),
                1,
                agent.email(),
                agent.name(),
                agent.alias(),
                agent.locale(),
                agent.zone(),
                "auto",
                "test",
                Visibility.ALL,
                Set.of(permissions),
                agent.teams());
    }

    private long id() {
        return desk.jdbc().sql("SELECT id FROM mailbox").query(Long.class).single();
    }

    private String secret(String column, long id) {
        return desk.jdbc()
                .sql("SELECT encode(" + column + ", 'escape') FROM mailbox WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
