package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.MailDesk;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.Received;
import id.tameng.channels.email.intake.Received.Door;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The mail as it came in.
@ApiTest
class SourceApiTests {

    private final Requests api;
    private final Staff staff;
    private final Acceptance acceptance;
    private final MailDesk desk;
    private final JdbcClient jdbc;
    private long team;
    private String examiner = "";

    @Autowired
    SourceApiTests(Requests api, Staff staff, Acceptance acceptance, MailDesk desk, JdbcClient jdbc) {
        this.api = api;
        this.staff = staff;
        this.acceptance = acceptance;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        team = staff.team("Periksa");
        examiner = staff.token(staff.examiner(team));
    }

    @Test
    void streamsTheMailByteForByte() throws Exception {
        var raw = oddMail();
        var message = receive(raw);
        var source = api.get(examiner, message.path("source_url").asString());
        assertThat(source.status()).isEqualTo(200);
        assertThat(source.whole().body()).isEqualTo(raw);
        assertThat(source.header("Content-Type")).isEqualTo("message/rfc822");
        assertThat(source.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains(".eml");
        assertThat(source.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void isForThoseWhoMayAndWhoSeeTheTicket() throws Exception {
        long id = receive(oddMail()).path("id").asLong();
        var path = "/api/v1/messages/" + id + "/source";
        var agent = staff.person("agent", team);
        assertThat(api.get(null, path).refusal()).isEqualTo("401 /problems/unauthenticated");
        assertThat(api.get(staff.token(agent), path).refusal()).isEqualTo("403 /problems/forbidden");
        var reading = staff.token(staff.examiner(team), null, null, "tickets.read");
        assertThat(api.get(reading, path).refusal()).isEqualTo("403 /problems/forbidden");
        var elsewhere = staff.token(staff.examiner(staff.team("Jauh")));
        assertThat(api.get(elsewhere, path).refusal()).isEqualTo("404 /problems/not-found");
        assertThat(api.get(staff.token(staff.person("supervisor")), path).status())
                .isEqualTo(200);
    }

    @Test
    void isNotPointedOutToThoseWhoMayNot() throws Exception {
        var path = "/api/v1/messages/" + receive(oddMail()).path("id").asLong();
        var agent = staff.token(staff.person("agent", team));
        assertThat(api.get(agent, path).json().path("source_url").isNull()).isTrue();
        assertThat(api.get(examiner, path).json().path("source_url").asString()).isEqualTo(path + "/source");
    }

    @Test
    void isNotThereForWhatWasWrittenHere() {
        var ticket = api.post(
                        examiner,
                        "/api/v1/tickets",
                        "{\"customer\":{\"email\":\"sumber@contoh.test\"},\"subject\":\"Sumber\",\"body\":\"Halo\"}")
                .json();
        var path = "/api/v1/messages/" + ticket.path("last_message").path("id").asLong();
        assertThat(api.get(examiner, path).json().path("source_url").isNull()).isTrue();
        assertThat(api.get(examiner, path + "/source").refusal()).isEqualTo("404 /problems/not-found");
        assertThat(api.get(examiner, "/api/v1/messages/99999999/source").refusal())
                .isEqualTo("404 /problems/not-found");
    }

    /// The message that became of a mail, as its examiner sees it.
    private JsonNode receive(byte[] raw) throws Exception {
        var box = jdbc.sql("SELECT id, address FROM mailbox WHERE team_id = :team")
                .param("team", team)
                .query(Box.class)
                .single();
        acceptance.accept(List.of(new Received(
                box.id(), Door.SMTP, "ani@contoh.test", List.of(box.address()), raw.clone(), Instant.now())));
        desk.work();
        var ticket = api.get(examiner, "/api/v1/tickets").json().path("data").path(0);
        return api.get(examiner, "/api/v1/tickets/" + ticket.path("number").asString() + "/messages")
                .json()
                .path("data")
                .path(0);
    }

    /// Folded, in no charset at all, with bare line ends: what a mail may be.
    private byte[] oddMail() {
        var raw = new ByteArrayOutputStream();
        raw.writeBytes(Letter.of("Ani <ani@contoh.test>", "halo@toko.test")
                .header("X-Odd", "odd\r\n\tfolded")
                .header("Content-Type", "text/plain; charset=x-none")
                .bytes());
        for (int i = 0; i < 256; i++) {
            raw.write(i);
        }
        raw.writeBytes("\nno end".getBytes(StandardCharsets.ISO_8859_1));
        return raw.toByteArray();
    }
}
