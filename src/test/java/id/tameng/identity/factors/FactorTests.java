package id.tameng.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.platform.secrets.Vault;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class FactorTests {

    private static final Pattern SECRET = Pattern.compile("id=\"app-secret\">([A-Z2-7]{32})<");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-9]{5}-[a-z2-9]{5})</code>");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    private Colleagues.Colleague agent;
    private Cookie desk;
    private byte[] secret = new byte[0];
    private List<String> recovery = List.of();

    @BeforeEach
    void setUpTheApp() throws Exception {
        agent = colleagues.hire("agent");
        desk = colleagues.signIn(agent);
        var page = web.get().uri("/profile/factors/app").cookie(desk).exchange();
        secret = new Base32().decode(first(page, SECRET));
        var done = web.post()
                .uri("/profile/factors/app")
                .with(csrf())
                .cookie(desk)
                .param("code", code(-1))
                .exchange();
        assertThat(done).hasStatusOk();
        recovery = RECOVERY.matcher(done.getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void asksForACodeAfterThePassword() {
        var step = password();
        assertThat(step).hasStatus(303).redirectedUrl().isEqualTo("/login/factor");
        assertThat(step.getResponse().getCookie("tameng_session")).isNull();
        var in = code(step, code(0));
        assertThat(in).hasStatus(303).redirectedUrl().isEqualTo("/profile");
        assertThat(web.get()
                        .uri("/profile")
                        .cookie(Objects.requireNonNull(in.getResponse().getCookie("tameng_session"))))
                .hasStatusOk();
    }

    @Test
    void takesNoCodeTwice() {
        var right = code(0);
        assertThat(code(password(), right)).hasStatus(303);
        assertThat(code(password(), right)).hasStatus(422).bodyText().contains("belum cocok");
    }

    @Test
    void refusesAWrongCodeAndSlowsGuessingDown() {
        var step = password();
        for (int i = 0; i < 5; i++) {
            assertThat(code(step, "000000")).hasStatus(422);
        }
        assertThat(code(step, code(0))).hasStatus(422).bodyText().contains("Tunggu");
    }

    @Test
    void opensNothingWithoutThePassword() {
        assertThat(web.get().uri("/login/factor"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/login");
        assertThat(web.post().uri("/session/factor").with(csrf()).param("code", code(0)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/login");
    }

    @Test
    void letsInWithARecoveryCodeOnce() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(code(password(), recovery.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .hasStatus(303);
        assertThat(code(password(), recovery.getFirst())).hasStatus(422);
        assertThat(code(password(), recovery.get(1))).hasStatus(303);
        assertThat(web.get().uri("/profile/factors").cookie(desk)).bodyText().contains("tersisa: 8");
    }

    @Test
    void newRecoveryCodesEndTheOldOnes() {
        assertThat(web.post()
                        .uri("/profile/factors/codes")
                        .with(csrf())
                        .cookie(desk)
                        .param("code", recovery.getLast()))
                .hasStatusOk();
        assertThat(code(password(), recovery.getFirst())).hasStatus(422);
    }

    @Test
    void keepsTheSecretEncryptedAndTheCodesHashed() {
        var kept = jdbc.sql("SELECT secret FROM authenticator_app WHERE person_id = :id")
                .param("id", agent.id())
                .query(byte[].class)
                .single();
        assertThat(vault.open(kept)).isEqualTo(new Base32().encodeToString(secret));
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new Base32().encodeToString(secret));
        assertThat(jdbc.sql("SELECT seal FROM recovery_code WHERE person_id = :id")
                        .param("id", agent.id())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(
                        recovery.stream().map(code -> code.replace("-", "")).toList());
    }

    @Test
    void isRemovedByACodeOnly() {
        assertThat(remove("000000")).hasStatus(422);
        assertThat(remove(code(0))).hasStatus(303);
        assertThat(password()).hasStatus(303).redirectedUrl().isEqualTo("/profile");
    }

    @Test
    void isTakenAwayByThoseWhoLookAfterPeopleWhenTheTelephoneIsLost() {
        var administrator = colleagues.signIn(colleagues.hire("administrator"));
        assertThat(web.get().uri("/people/" + agent.id() + "/factors").cookie(administrator))
                .bodyText()
                .contains("aplikasi autentikator terpasang");
        assertThat(web.delete()
                        .uri("/people/" + agent.id() + "/factors")
                        .with(csrf())
                        .cookie(administrator))
                .hasStatus(303);
        assertThat(web.get().uri("/profile").cookie(desk)).hasStatus(303);
        assertThat(password()).hasStatus(303).redirectedUrl().isEqualTo("/profile");
    }

    @Test
    void asksProgramsForACodeToo() {
        assertThat(token("")).hasStatus(401).bodyText().contains("second-factor-needed");
        assertThat(token(", \"code\": \"000000\"")).hasStatus(422).bodyText().contains("code-wrong");
        assertThat(token(", \"code\": \"" + code(0) + "\"")).hasStatus(201);
    }

    private MvcTestResult token(String more) {
        return web.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"uji\"%s}"
                        .formatted(agent.email(), Colleagues.PASSWORD, more))
                .exchange();
    }

    private MvcTestResult password() {
        return web.post()
                .uri("/session")
                .with(csrf())
                .param("email", agent.email())
                .param("password", Colleagues.PASSWORD)
                .param("next", "/profile")
                .exchange();
    }

    private MvcTestResult code(MvcTestResult step, String code) {
        return web.post()
                .uri("/session/factor")
                .with(csrf())
                .cookie(Objects.requireNonNull(step.getResponse().getCookie("tameng_step")))
                .param("code", code)
                .exchange();
    }

    private MvcTestResult remove(String code) {
        return web.delete()
                .uri("/profile/factors/app")
                .with(csrf())
                .cookie(desk)
                .param("code", code)
                .exchange();
    }

    /// Of the step that many after the current one.
    private String code(int later) {
        return OneTimeCode.at(secret, clock.instant().getEpochSecond() / OneTimeCode.SECONDS + later);
    }

    private static String first(MvcTestResult page, Pattern pattern) throws Exception {
        return pattern.matcher(page.getResponse().getContentAsString())
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }
}
