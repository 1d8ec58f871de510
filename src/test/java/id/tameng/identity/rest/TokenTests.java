package id.tameng.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Colleagues.Colleague;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class TokenTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesATokenForEmailAndPassword() throws Exception {
        var answer = issue(colleagues.hire("agent"), "");
        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.name").isEqualTo("Laporan");
        assertThat(answer).bodyJson().extractingPath("$.expires_at").isNull();
        assertThat(list(secret(answer)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.data[0].name")
                .isEqualTo("Laporan");
    }

    @Test
    void keepsOnlyAHash() throws Exception {
        var secret = secret(issue(colleagues.hire("agent"), ""));
        assertThat(jdbc.sql("SELECT count(*) FROM personal_access_token AS t WHERE strpos(t::text, :secret) > 0")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void answersAWrongPasswordLikeAnUnknownAddress() {
        var known = post(body(colleagues.hire("agent").email(), "wrong password", ""));
        var unknown = post(body("nobody@tameng.test", "wrong password", ""));
        assertThat(known).hasStatus(401).bodyJson().extractingPath("$.type").isEqualTo("/problems/login-failed");
        assertThat(unknown).hasStatus(401).bodyJson().extractingPath("$.type").isEqualTo("/problems/login-failed");
    }

    @Test
    void slowsGuessingDownLikeTheSignInPage() {
        var colleague = colleagues.hire("agent");
        for (int i = 0; i < 5; i++) {
            post(body(colleague.email(), "wrong password", ""));
        }
        assertThat(issue(colleague, ""))
                .hasStatus(429)
                .containsHeader("Retry-After")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/too-many-logins");
    }

    @Test
    void namesTheFieldsThatNeedAnotherLook() {
        assertThat(post("{\"email\":\"a@tameng.test\",\"password\":\"x\",\"name\":\" \",\"expires_in_days\":0}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("name", "expires_in_days");
    }

    @Test
    void doesNoMoreThanItsScopes() throws Exception {
        var narrow = secret(issue(colleagues.hire("agent"), ",\"scopes\":[\"tickets.read\"]"));
        assertThat(list(narrow))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/forbidden");
        var wide = secret(issue(colleagues.hire("agent"), ",\"scopes\":[\"tokens.use\"]"));
        assertThat(list(wide)).hasStatusOk();
    }

    @Test
    void cannotBeGivenMoreThanItsPersonMayDo() {
        assertThat(issue(colleagues.hire("agent"), ",\"scopes\":[\"people.manage\"]"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unknown-scope");
    }

    @Test
    void losesWhatItsPersonLoses() throws Exception {
        var colleague = colleagues.hire("agent");
        var secret = secret(issue(colleague, ""));
        jdbc.sql("UPDATE person SET active = false WHERE id = :id")
                .param("id", colleague.id())
                .update();
        assertThat(list(secret)).hasStatus(401);
    }

    @Test
    void expires() throws Exception {
        var answer = issue(colleagues.hire("agent"), ",\"expires_in_days\":30");
        assertThat(answer).bodyJson().extractingPath("$.expires_at").isNotNull();
        var secret = secret(answer);
        assertThat(list(secret)).hasStatusOk();
        jdbc.sql("UPDATE personal_access_token SET expires_at = now() - interval '1 second' WHERE id = :id")
                .param("id", id(answer))
                .update();
        assertThat(list(secret))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/unauthenticated");
    }

    @Test
    void isRevokedAtOnce() throws Exception {
        var answer = issue(colleagues.hire("agent"), "");
        var secret = secret(answer);
        assertThat(delete(secret, id(answer))).hasStatus(204);
        assertThat(list(secret)).hasStatus(401);
    }

    @Test
    void isNoneOfTheOthersBusiness() throws Exception {
        var theirs = issue(colleagues.hire("agent"), "");
        var mine = secret(issue(colleagues.hire("administrator"), ""));
        assertThat(delete(mine, id(theirs))).hasStatus(404);
        assertThat(list(secret(theirs))).hasStatusOk();
        assertThat(list(mine)).bodyJson().extractingPath("$.data.length()").isEqualTo(1);
    }

    @Test
    void opensNoPages() throws Exception {
        var secret = secret(issue(colleagues.hire("agent"), ""));
        assertThat(web.get().uri("/profile").header("Authorization", "Bearer " + secret))
                .hasStatus(303);
    }

    @Test
    void aTextThatCannotBeStoredIsNobodysAddress() {
        assertThat(post(body("a\\u0000b@tameng.test", "whatever it is", ""))).hasStatus(401);
    }

    private MvcTestResult issue(Colleague colleague, String more) {
        return post(body(colleague.email(), Colleagues.PASSWORD, more));
    }

    private static String body(String email, String password, String more) {
        return "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"Laporan\"%s}".formatted(email, password, more);
    }

    private MvcTestResult post(String body) {
        return web.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult list(String secret) {
        return web.get()
                .uri("/api/v1/tokens")
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    private MvcTestResult delete(String secret, int id) {
        return web.delete()
                .uri("/api/v1/tokens/" + id)
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    private static String secret(MvcTestResult answer) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.token");
    }

    private static int id(MvcTestResult answer) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }
}
