package id.tameng.channels.email.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.channels.email.MailDesk;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.DomainException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TamengTest
class QuarantineTests {

    private static final String PERMISSION = "quarantine.manage";

    private final MailDesk desk;
    private final Quarantine quarantine;
    private final MockMvcTester mvc;
    private final Box box;

    @Autowired
    QuarantineTests(MailDesk desk, Quarantine quarantine, MockMvcTester mvc) {
        this.desk = desk;
        this.quarantine = quarantine;
        this.mvc = mvc;
        box = desk.box();
    }

    @BeforeEach
    void holdOneBack() throws NotAccepted {
        desk.deliver(box, Letter.of("=?utf-8?q?Toko_kami?= <" + box.address() + ">", box.address()));
    }

    @Test
    void showsWhoWroteWhatAndWhyItIsHeld() {
        var held = held();
        assertThat(held.sender()).isEqualTo("Toko kami <" + box.address() + ">");
        assertThat(held.subject()).isEqualTo("Pesanan belum sampai");
        assertThat(held.reason()).isEqualTo("from-ourselves");
        assertThat(mvc.get().uri("/quarantine").with(someone(PERMISSION)))
                .hasStatusOk()
                .bodyText()
                .contains("Pesanan belum sampai", "Pengirimnya adalah alamat kami sendiri");
    }

    @Test
    void replayingTakesItInOnceHoweverOftenItIsAsked() {
        long id = held().id();
        quarantine.replay(id);
        quarantine.replay(id);
        desk.work();
        quarantine.replay(id);
        desk.work();
        assertThat(desk.envelopes(box)).containsExactly("done");
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void replayingWhatIsStillBrokenHoldsItBackAgain() throws NotAccepted {
        var other = desk.box();
        desk.deliver(other, Letter.of("x", other.address()).without("From"));
        quarantine.replayAll();
        desk.work();
        assertThat(desk.envelopes(other)).containsExactly("quarantined no-sender");
    }

    @Test
    void discardingCanBeUndone() {
        long id = held().id();
        assertThat(mvc.delete()
                        .uri("/quarantine/{id}", id)
                        .with(someone(PERMISSION))
                        .with(csrf()))
                .hasStatus(303)
                .hasHeader("Location", "/quarantine?discarded=" + id);
        assertThat(quarantine.list(null, 200)).noneMatch(mail -> mail.id() == id);
        quarantine.replay(id);
        desk.work();
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void knowsNoMailThatWasNeverHeld() throws NotAccepted {
        var other = desk.box();
        desk.deliver(other, Letter.of("ani@mail.test", other.address()));
        var source = desk.messages(other).getFirst().source();
        long id = Long.parseLong(source.substring("email:".length()));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> quarantine.replay(id));
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> quarantine.source(id));
    }

    @Test
    void answersPrograms() {
        long id = held().id();
        assertThat(mvc.get()
                        .uri("/api/v1/quarantine?limit=1&after={id}", id + 1)
                        .with(someone(PERMISSION)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.data[0].id")
                .isEqualTo((int) id);
        assertThat(mvc.post().uri("/api/v1/quarantine/{id}/replay", id).with(someone(PERMISSION)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("queued");
        assertThat(mvc.post().uri("/api/v1/quarantine/999999999/replay").with(someone(PERMISSION)))
                .hasStatus(404);
    }

    @Test
    void showsTheSourceAsTextOnly() {
        assertThat(mvc.get().uri("/quarantine/{id}/source", held().id()).with(someone(PERMISSION)))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentTypeCompatibleWith("text/plain");
    }

    @Test
    void isForThoseWhoMayManageIt() {
        assertThat(mvc.get().uri("/quarantine").with(someone("tickets.read"))).hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/quarantine").with(someone("tickets.read")))
                .hasStatus(403);
    }

    private HeldMail held() {
        return quarantine.list(null, 200).stream()
                .filter(mail -> mail.mailbox().equals(box.address()))
                .findFirst()
                .orElseThrow();
    }

    private static RequestPostProcessor someone(String permission) {
        var viewer = new Viewer(
                1,
                0,
                "sari@toko.test",
                "Sari",
                "Sari",
                Locale.of("id"),
                ZoneId.of("Asia/Jakarta"),
                "auto",
                "administrator",
                Visibility.ALL,
                Set.of(permission),
                Set.of());
        return authentication(new TestingAuthenticationToken(viewer, "", permission));
    }
}
