package id.tameng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class LoginTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Test
    void givesTheBrowserACookieThatNoScriptReads() {
        var answer = signIn(colleagues.hire("agent").email(), Colleagues.PASSWORD, "");
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo("/");
        assertThat(sessionCookie(answer).isHttpOnly()).isTrue();
        assertThat(sessionCookie(answer).getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(sessionCookie(answer).getSecure()).isFalse();
    }

    @Test
    void givesASecureCookieOverHttps() {
        var email = colleagues.hire("agent").email();
        var answer = web.post()
                .uri("/session")
                .with(csrf())
                .secure(true)
                .param("email", email)
                .param("password", Colleagues.PASSWORD)
                .exchange();
        assertThat(sessionCookie(answer).getSecure()).isTrue();
    }

    @Test
    void doesNotTellWhetherSomebodyWorksHere() {
        var known = signIn(colleagues.hire("agent").email(), "wrong password", "");
        var unknown = signIn("nobody@tameng.test", "wrong password", "");
        assertThat(known).hasStatus(422).bodyText().contains("tidak cocok");
        assertThat(unknown).hasStatus(422).bodyText().contains("tidak cocok");
    }

    @Test
    void keepsTheAddressThatWasTypedButNeverThePassword() {
        assertThat(signIn("typed@tameng.test", "not this one", ""))
                .bodyText()
                .contains("value=\"typed@tameng.test\"")
                .doesNotContain("not this one");
    }

    @Test
    void refusesEvenTheRightPasswordAfterTooManyWrongOnes() {
        var email = colleagues.hire("agent").email();
        for (int i = 0; i < 5; i++) {
            signIn(email, "wrong password", "");
        }
        assertThat(signIn(email, Colleagues.PASSWORD, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tunggu");
    }

    @ParameterizedTest
    @CsvSource({
        "/tickets?view=mine, /tickets?view=mine",
        "https://evil.test/, /",
        "//evil.test/, /",
        "/\\evil.test, /",
        "javascript:alert(1), /",
        "/with space, /"
    })
    void leadsOnlyToPathsOfOurs(String next, String target) {
        var answer = signIn(colleagues.hire("agent").email(), Colleagues.PASSWORD, next);
        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(target);
    }

    @Test
    void refusesAFormThatWasNotOurs() {
        assertThat(web.post().uri("/session").param("email", "a@tameng.test").param("password", "x"))
                .hasStatus(403);
    }

    @Test
    void answersTurboWithAPageAndNoStream() {
        assertThat(web.post()
                        .uri("/session")
                        .with(csrf())
                        .header("Accept", "text/vnd.turbo-stream.html, text/html, application/xhtml+xml")
                        .param("email", "nobody@tameng.test"))
                .hasStatus(422)
                .hasContentTypeCompatibleWith("text/html");
    }

    @Test
    void signingOutEndsTheSession() {
        var cookie = colleagues.signIn(colleagues.hire("agent"));
        assertThat(web.get().uri("/profile").cookie(cookie)).hasStatusOk();
        assertThat(web.delete().uri("/session").with(csrf()).cookie(cookie))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/login");
        assertThat(web.get().uri("/profile").cookie(cookie)).hasStatus(303);
    }

    @Test
    void signingOutTwiceDoesNotHurt() {
        assertThat(web.delete().uri("/session").with(csrf())).hasStatus(303);
    }

    @Test
    void signingInAgainReplacesTheSessionOfThisBrowser() {
        var colleague = colleagues.hire("agent");
        var old = colleagues.signIn(colleague);
        var answer = web.post()
                .uri("/session")
                .with(csrf())
                .cookie(old)
                .param("email", colleague.email())
                .param("password", Colleagues.PASSWORD)
                .exchange();
        assertThat(sessionCookie(answer).getValue()).isNotEqualTo(old.getValue());
        assertThat(web.get().uri("/profile").cookie(old)).hasStatus(303);
    }

    @Test
    void sendsStrangersToTheSignInPageAndBack() {
        assertThat(web.get().uri("/profile?x=1"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/login?next=%2Fprofile%3Fx%3D1");
    }

    private MvcTestResult signIn(String email, String password, String next) {
        return web.post()
                .uri("/session")
                .with(csrf())
                .param("email", email)
                .param("password", password)
                .param("next", next)
                .exchange();
    }

    private static Cookie sessionCookie(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("tameng_session"));
    }
}
