package id.tameng.care.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.conduct.Blocking;
import id.tameng.care.conduct.Ladder;
import id.tameng.care.conduct.Reason;
import id.tameng.identity.Colleagues;
import id.tameng.platform.secrets.Tokens;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TamengTest
class ConductApiTests {

    private final Desk desk;
    private final Ladder ladder;
    private final Blocking blocking;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    @Autowired
    ConductApiTests(Desk desk, Ladder ladder, Blocking blocking, JdbcClient jdbc, MockMvcTester web) {
        this.desk = desk;
        this.ladder = ladder;
        this.blocking = blocking;
        this.jdbc = jdbc;
        this.web = web;
    }

    @Test
    void stepsAndBlocksAreReadByThoseWhoMayBlock() {
        var place = desk.open();
        var agent = desk.hire("agent", place);
        var boss = desk.hire("supervisor", place);
        var token = token(boss.id());
        long first = blocked(place, agent, boss, "Mengancam");
        long second = blocked(place, agent, boss, "Mengancam lagi");

        var newest = json("/api/v1/care/blocks?limit=1", token);
        assertThat(newest.path("data").path(0).path("customer_id").asLong()).isEqualTo(second);
        assertThat(newest.path("data").path(0).path("note").asString()).isEqualTo("Mengancam lagi");
        var next =
                json("/api/v1/care/blocks?limit=1&after=" + newest.path("next").asString(), token);
        assertThat(next.path("data").path(0).path("customer_id").asLong()).isEqualTo(first);

        var conduct = json("/api/v1/customers/" + first + "/conduct", token);
        assertThat(conduct.path("endangered").asBoolean()).isFalse();
        assertThat(conduct.path("steps"))
                .extracting(step -> step.path("step").asString())
                .containsExactly("end", "block");
        assertThat(conduct.path("block").path("blocked_by").asString()).isEqualTo(boss.name());

        long block = conduct.path("block").path("id").asLong();
        blocking.lift(desk.viewer(boss, place, "care.sanctions"), block);
        assertThat(json("/api/v1/care/blocks?state=ended", token)
                        .path("data")
                        .path(0)
                        .path("id")
                        .asLong())
                .isEqualTo(block);
        assertThat(status("/api/v1/care/blocks?state=odd", token)).isEqualTo(422);
        assertThat(status("/api/v1/customers/" + first + "/conduct", token(agent.id())))
                .isEqualTo(403);
    }

    @Test
    void customersThatOneMayNotSeeAreNotThere() {
        var place = desk.open();
        long customer = desk.mail(place, Desk.stranger(), "Halo").customer();
        var elsewhere = token(desk.hire("supervisor", desk.open()).id());
        assertThat(status("/api/v1/customers/" + customer + "/conduct", elsewhere))
                .isEqualTo(status("/api/v1/customers/" + customer, elsewhere));
    }

    private long blocked(Desk.Place place, Colleagues.Colleague agent, Colleagues.Colleague boss, String why) {
        var mail = desk.mail(place, Desk.stranger(), "Awas kamu, kuhajar kamu nanti.");
        ladder.end(desk.viewer(agent, place), mail.number(), Reason.THREAT, "Kami akhiri di sini.");
        blocking.block(desk.viewer(boss, place, "care.sanctions"), mail.number(), Reason.THREAT, why, 7);
        return mail.customer();
    }

    private JsonNode json(String path, String token) {
        var answer =
                web.get().uri(path).header("Authorization", "Bearer " + token).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(String path, String token) {
        return web.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String token(long person) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO personal_access_token (person_id, name, token_hash, scopes)
                        SELECT :person, 'test', :hash, array_agg(key) FROM permission
                        """).param("person", person).param("hash", Tokens.hash(token)).update();
        return token;
    }
}
