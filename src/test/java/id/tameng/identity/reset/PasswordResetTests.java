package id.tameng.identity.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Letterbox;
import id.tameng.identity.Login;
import id.tameng.platform.secrets.Tokens;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class PasswordResetTests {

    private static final Pattern LINK = Pattern.compile("/password-reset/([\\w-]{40,})");
    private static final String FRESH = "hujan di bulan juni";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Login login;

    @Autowired
    private PasswordResetLetters letters;

    @Autowired
    private Letterbox letterbox;

    @Autowired
    private JdbcClient jdbc;

    private Colleagues.Colleague agent;

    @BeforeEach
    void hire() {
        agent = colleagues.hire("agent");
    }

    @Test
    void leadsFromTheLetterToANewPasswordAndEndsAllSessions() {
        var session = colleagues.signIn(agent);
        var token = token();
        assertThat(web.get().uri("/password-reset/" + token)).hasStatusOk();
        assertThat(choose(token, FRESH)).hasStatus(303).redirectedUrl().startsWith("/login");
        assertThat(login.attempt(agent.email(), FRESH, "192.0.2.7")).isPresent();
        assertThat(login.attempt(agent.email(), Colleagues.PASSWORD, "192.0.2.7"))
                .isEmpty();
        assertThat(web.get().uri("/profile").cookie(session)).hasStatus(303);
    }

    @Test
    void worksOnceOnly() {
        var token = token();
        choose(token, FRESH);
        assertThat(choose(token, "angin di bulan mei"))
                .hasStatus(404)
                .bodyText()
                .contains("tidak berlaku");
        assertThat(web.get().uri("/password-reset/" + token)).hasStatus(404);
    }

    @Test
    void closesEveryOtherWayOnceOneIsUsed() {
        var first = token();
        choose(token(), FRESH);
        assertThat(web.get().uri("/password-reset/" + first)).hasStatus(404);
    }

    @Test
    void isOverAfterAnHour() {
        var token = token();
        jdbc.sql("UPDATE password_reset SET expires_at = expires_at - interval '1 hour' WHERE token_hash = :hash")
                .param("hash", Tokens.hash(token))
                .update();
        assertThat(web.get().uri("/password-reset/" + token)).hasStatus(404);
        assertThat(choose(token, FRESH)).hasStatus(404);
    }

    @Test
    void keepsTheWayOpenWhenThePasswordIsTooPlain() {
        var token = token();
        assertThat(choose(token, "aaaaaaaaaaaa")).hasStatus(422).bodyText().contains("password-error");
        assertThat(choose(token, FRESH)).hasStatus(303);
    }

    @Test
    void doesNotTellWhetherSomebodyWorksHere() {
        var known = ask(agent.email());
        var unknown = ask("nobody.at.all@tameng.test");
        assertThat(known).hasStatus(303).redirectedUrl().isEqualTo("/password-reset/sent");
        assertThat(unknown).hasStatus(303).redirectedUrl().isEqualTo("/password-reset/sent");
        letters.writeTo("nobody.at.all@tameng.test");
        assertThat(letterbox.to("nobody.at.all@tameng.test")).isEmpty();
    }

    @Test
    void writesToNobodyWhoHasLeft() {
        jdbc.sql("UPDATE person SET active = false WHERE id = :id")
                .param("id", agent.id())
                .update();
        letters.writeTo(agent.email());
        assertThat(letterbox.to(agent.email())).isEmpty();
    }

    @Test
    void slowsDownWhoeverAsksAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("flood@tameng.test")).hasStatus(303);
        }
        assertThat(ask("flood@tameng.test")).hasStatus(422).bodyText().contains("Tunggu");
    }

    private String token() {
        letters.writeTo(agent.email());
        var found = LINK.matcher(letterbox.to(agent.email()).getLast().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult ask(String email) {
        return web.post()
                .uri("/password-reset")
                .with(csrf())
                .param("email", email)
                .exchange();
    }

    private MvcTestResult choose(String token, String password) {
        return web.put()
                .uri("/password-reset/" + token)
                .with(csrf())
                .param("password", password)
                .exchange();
    }
}
