package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Visibility;
import id.tameng.language.teaching.Teacher;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages and API, as people and programs see them.
@TamengTest
class InsightPagesTests {

    private static final String CROSS = "Saya kecewa sekali, refund saya belum cair juga, tolong diproses uangnya!";

    private final MockMvcTester web;
    private final Mails mails;
    private final Colleagues colleagues;
    private final Corrections corrections;
    private final Teacher teacher;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    InsightPagesTests(
            MockMvcTester web,
            Mails mails,
            Colleagues colleagues,
            Corrections corrections,
            Teacher teacher,
            JdbcClient jdbc,
            Clock clock) {
        this.jdbc = jdbc;
        this.web = web;
        this.mails = mails;
        this.colleagues = colleagues;
        this.corrections = corrections;
        this.teacher = teacher;
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
    void examplesAreOfTicketsThatTheReaderMaySee() throws Exception {
        long near = mails.team();
        var hers = refund(near, "Refund nanas belum cair");
        var hidden = refund(mails.team(), "Refund durian belum cair");
        jdbc.sql("""
                INSERT INTO role (key, name, visibility, permissions)
                VALUES ('analyst', 'Analis uji', 'team', ARRAY['tickets.read', 'insight.read'])
                ON CONFLICT DO NOTHING
                """).update();
        var analyst = page("/insight/topics/refund?days=7", colleagues.signIn(colleagues.hire("analyst", near)));
        assertThat(analyst)
                .contains("Refund nanas", hers.number().toString())
                .doesNotContain("durian", hidden.number().toString());
    }

    @Test
    void programsReadTheReport() throws Exception {
        long near = mails.team();
        refund(near, "Refund sirsak belum cair");
        var bayu = token(colleagues.hire("supervisor", near));
        var report = json(api("/api/v1/insight/report", bayu));
        assertThat(report.path("data"))
                .anySatisfy(topic -> assertThat(topic.path("topic").asString()).isEqualTo("refund"));
        assertThat(report.path("total").path("tickets").asInt()).isPositive();
        assertThat(report.toString()).doesNotContain("sirsak");
        var past = json(api("/api/v1/insight/report?from=2001-01-01&until=2001-01-07&mood=angry", bayu));
        assertThat(past.path("total").path("tickets").asInt()).isZero();
        assertThat(past.path("compared_from").asString()).isEqualTo("2000-12-25");
        assertThat(api("/api/v1/insight/report?from=2001-01-01&until=2003-01-07", bayu))
                .hasStatus(422);
        assertThat(api("/api/v1/insight/report?mood=hungry", bayu)).hasStatus(422);
        assertThat(api("/api/v1/insight/report", token(colleagues.hire("agent", near))))
                .hasStatus(403);
    }

    @Test
    void theFormKeepsOnlyWhatWasChanged() throws Exception {
        long team = mails.team();
        var ticket = mails.send(team, CROSS);
        mails.judge();
        var person = colleagues.hire("agent", team);
        assertThat(web.post()
                        .uri("/tickets/" + ticket.number() + "/messages/" + ticket.message() + "/corrections")
                        .param("mood", "calm")
                        .param("abuse", "no")
                        .param("distress", "no")
                        .cookie(colleagues.signIn(person))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(303);
        var listed = json(api("/api/v1/tickets/" + ticket.number() + "/judgements", token(person)));
        assertThat(listed.path("data").path(0).path("corrected"))
                .extracting(JsonNode::asString)
                .containsExactly("mood");
    }

    @Test
    void messagesSayWhatTheirReaderSeesInstead() throws Exception {
        long team = mails.team();
        var ticket = mails.send(team, "Dasar goblok kalian semua! Paket saya belum sampai sejak Senin.");
        mails.judge();
        var dewi = token(colleagues.hire("agent", team));
        var message = json(api("/api/v1/tickets/" + ticket.number() + "/messages", dewi))
                .path("data")
                .path(0);
        assertThat(message.path("body_text").asString()).contains("goblok");
        assertThat(message.path("softened_text").asString())
                .isEqualTo("kata kasar disembunyikan · inti: Paket saya belum sampai sejak Senin.");
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
        assertThat(why)
                .contains(
                        "Kata-kata ini yang paling menentukan",
                        "<q>kecewa</q>",
                        ">kecewa<span class=\"visually-hidden\">");
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
    void programsAskWhichTopicsAreInForce() throws Exception {
        long team = mails.team();
        var ticket = mails.send(team, CROSS);
        mails.judge();
        var dewi = token(colleagues.hire("agent", team));
        var path = "/api/v1/tickets/" + ticket.number() + "/judgements/" + ticket.message() + "/corrections";
        var correction = "{\"what\": \"topic\", \"value\": \"sewa_tenda\"}";
        assertThat(topics(dewi))
                .contains("praise_thanks=pujian dan terima kasih")
                .doesNotContain("sewa_tenda=Sewa Tenda");
        assertThat(post(path, dewi, correction)).hasStatus(422);
        try {
            teacher.teach("Sewa Tenda", "mau sewa tenda", "harga sewa tenda berapa", "tenda dome disewakan?");
            teacher.train();
            assertThat(topics(dewi))
                    .contains("sewa_tenda=Sewa Tenda")
                    .noneMatch(one -> one.startsWith("praise_thanks"));
            assertThat(json(post(path, dewi, correction)).path("intent").asString())
                    .isEqualTo("sewa_tenda");
            assertThat(json(api("/api/v1/insight/report", token(colleagues.hire("supervisor", team))))
                            .path("data"))
                    .anySatisfy(
                            topic -> assertThat(topic.path("title").asString()).isEqualTo("Sewa Tenda"));
        } finally {
            teacher.forgetEverything();
        }
    }

    private List<String> topics(String token) throws Exception {
        return json(api("/api/v1/judgements/topics", token))
                .path("data")
                .valueStream()
                .map(topic ->
                        topic.path("key").asString() + "=" + topic.path("title").asString())
                .toList();
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
