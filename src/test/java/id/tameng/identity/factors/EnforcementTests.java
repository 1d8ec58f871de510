package id.tameng.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A role that asks for a second factor.
@TamengTest
class EnforcementTests {

    private static final Pattern SECRET = Pattern.compile("id=\"app-secret\">([A-Z2-7]{32})<");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Colleagues.Colleague guarded;

    @BeforeEach
    void hire() {
        jdbc.sql("""
                INSERT INTO role (key, visibility, permissions, second_factor)
                SELECT 'guarded', visibility, permissions, true FROM role WHERE key = 'supervisor'
                ON CONFLICT DO NOTHING
                """).update();
        guarded = colleagues.hire("guarded");
    }

    @Test
    void leadsToSettingItUpAfterThePassword() {
        var answer = signIn();
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/profile/factors");
        assertThat(web.get().uri("/profile/factors").cookie(session(answer)))
                .hasStatusOk()
                .bodyText()
                .contains("Peran Anda memerlukan langkah kedua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/profile/password", "/inbox/all", "/people", "/profile/tokens"})
    void opensNothingElseUntilThen(String path) {
        assertThat(web.get().uri(path).cookie(session(signIn())))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/profile/factors");
    }

    @Test
    void opensEverythingOnceItIsSetUp() throws Exception {
        var cookie = session(signIn());
        setUp(cookie);
        assertThat(web.get().uri("/people").cookie(cookie)).hasStatusOk();
        assertThat(signIn()).hasStatus(303).redirectedUrl().isEqualTo("/login/factor");
    }

    @Test
    void keepsTheLastOne() throws Exception {
        var cookie = session(signIn());
        var secret = setUp(cookie);
        assertThat(web.delete()
                        .uri("/profile/factors/app")
                        .with(csrf())
                        .cookie(cookie)
                        .param("code", code(secret, 0)))
                .hasStatus(422)
                .bodyText()
                .contains("paling sedikit satu langkah kedua");
    }

    @Test
    void givesProgramsNoTokenUntilThen() {
        assertThat(web.post()
                        .uri("/api/v1/tokens")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"uji\"}"
                                .formatted(guarded.email(), Colleagues.PASSWORD)))
                .hasStatus(403)
                .bodyText()
                .contains("factor-setup-needed");
    }

    private MvcTestResult signIn() {
        return web.post()
                .uri("/session")
                .with(csrf())
                .param("email", guarded.email())
                .param("password", Colleagues.PASSWORD)
                .exchange();
    }

    private byte[] setUp(Cookie cookie) throws Exception {
        var page = web.get().uri("/profile/factors/app").cookie(cookie).exchange();
        var found = SECRET.matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        var secret = new Base32().decode(found.group(1));
        assertThat(web.post()
                        .uri("/profile/factors/app")
                        .with(csrf())
                        .cookie(cookie)
                        .param("code", code(secret, -1)))
                .hasStatusOk();
        return secret;
    }

    private String code(byte[] secret, int later) {
        return OneTimeCode.at(secret, clock.instant().getEpochSecond() / OneTimeCode.SECONDS + later);
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("tameng_session"));
    }
}
