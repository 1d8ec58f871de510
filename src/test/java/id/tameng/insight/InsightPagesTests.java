package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Visibility;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages and API, as people and programs see them.
@TamengTest
@Import({Mails.class, Colleagues.class})
class InsightPagesTests {

    private static final String CROSS = "Saya kecewa sekali, refund saya belum cair juga, tolong diproses uangnya!";

    private final MockMvcTester web;
    private final Mails mails;
    private final Colleagues colleagues;
    private final Corrections corrections;
    private final Clock clock;

    @Autowired
    InsightPagesTests(MockMvcTester web, Mails mails, Colleagues colleagues, Corrections corrections, Clock clock) {
        this.web = web;
        this.mails = mails;
        this.colleagues = colleagues;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Test
    void reportLeadsToExamplesAndAFileOfCounts() throws Exception {
        long near = mails.team();
        refund(near, "Refund jeruk belum cair");
        refund(mails.team(), "Refund mangga belum cair");
        var bayu = colleagues.signIn(colleagues.hire("supervisor", near));
        var report = page("/insight?days=7", bayu);
        assertThat(report).contains("/insight/topics/refund");
        var everyone = page("/insight/topics/refund?days=7", colleagues.signIn(colleagues.hire("administrator")));
        assertThat(everyone).contains("Refund jeruk", "Refund mangga");
        assertThat(page("/insight/export?days=7", bayu))
                .startsWith("from,until,mood,topic,")
                .contains(",refund,")
                .doesNotContain("jeruk");
    }

    @Test
    void threadLinksToTheReasons() throws Exception {
        long team = mails.team();
        var ticket = mails.send(team, CROSS);
        mails.judge();
        var dewi = colleagues.signIn(colleagues.hire("agent", team));
        var thread = page("/tickets/" + ticket.number(), dewi);
        assertThat(thread).contains("popovertarget=\"why_" + ticket.message(), "kecewa");
        var why = page("/tickets/" + ticket.number() + "/messages/" + ticket.message() + "/mood", dewi);
        assertThat(why).contains("Kata-kata ini yang paling menentukan", "<q>kecewa</q>");
        assertThat(page("/tickets/" + ticket.number() + "/panels/mood", dewi)).contains("Sekarang:");
        var rian = colleagues.signIn(colleagues.hire("agent", mails.team()));
        assertThat(web.get()
                        .uri("/tickets/" + ticket.number() + "/messages/" + ticket.message() + "/mood")
                        .cookie(rian))
                .hasStatus(404);
    }

    @Test
    void programsReadAndCorrect() throws Exception {
        long team = mails.team();
        var ticket = mails.send(team, CROSS);
        mails.judge();
        var dewi = token(colleagues.hire("agent", team));
        var path = "/api/v1/tickets/" + ticket.number() + "/judgements";
        var listed = json(api(path, dewi)).path("data");
        assertThat(listed).hasSize(1);
        var mood = listed.path(0).path("mood").asString();
        assertThat(mood).isIn("disappointed", "angry");
        assertThat(listed.path(0).path("spans")).isNotEmpty();
        var corrections = path + "/" + ticket.message() + "/corrections";
        var corrected = post(corrections, dewi, "{\"what\": \"mood\", \"value\": \"calm\"}");
        assertThat(corrected).hasStatus(201);
        assertThat(json(corrected).path("mood").asString()).isEqualTo("calm");
        assertThat(json(corrected).path("corrected").path(0).asString()).isEqualTo("mood");
        assertThat(post(corrections, dewi, "{\"what\": \"mood\", \"value\": \"hungry\"}"))
                .hasStatus(422);
        assertThat(post(corrections, dewi, "{\"what\": \"weather\", \"value\": \"calm\"}"))
                .hasStatus(422);
        assertThat(api("/api/v1/judgements/corrections", dewi)).hasStatus(403);
        var sari = token(colleagues.hire("administrator"));
        assertThat(json(api("/api/v1/judgements/corrections?limit=200", sari)).path("data"))
                .anySatisfy(one -> assertThat(one.path("text").asString()).isEqualTo(CROSS));
        assertThat(web.delete().uri(corrections + "/mood").header("Authorization", "Bearer " + dewi))
                .hasStatus(204);
        assertThat(json(api(path, dewi)).path("data").path(0).path("mood").asString())
                .isEqualTo(mood);
    }

    @Test
    void administratorsSeeHowFarTheModelIs() throws Exception {
        var sari = colleagues.signIn(colleagues.hire("administrator"));
        assertThat(page("/insight/model", sari)).contains("menilai setiap pesan pelanggan", "perbaikan tersimpan");
    }

    private Placed refund(long team, String text) {
        var ticket = mails.sendAt(team, text, clock.instant());
        mails.judge();
        corrections.correct(mails.viewer(Visibility.ALL), ticket.number(), ticket.message(), What.TOPIC, "refund");
        return ticket;
    }

    private String token(Colleagues.Colleague person) throws Exception {
        var answer = web.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"uji\"}"
                        .formatted(person.email(), Colleagues.PASSWORD))
                .exchange();
        return json(answer).path("token").asString();
    }

    private MvcTestResult api(String path, String token) {
        return web.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String path, String token, String json) {
        return web.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private String page(String path, Cookie cookie) throws Exception {
        var answer = web.get().uri(path).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }
}
