package id.tameng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Login;
import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class PeoplePagesTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Login login;

    private Cookie administrator;

    @BeforeEach
    void signIn() {
        administrator = colleagues.signIn(colleagues.hire("administrator"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/new", "/people/teams", "/people/roles"})
    void areForThoseWhoLookAfterPeople(String path) {
        var agent = colleagues.signIn(colleagues.hire("agent"));
        assertThat(web.get().uri(path).cookie(administrator)).hasStatusOk();
        assertThat(web.get().uri(path).cookie(agent)).hasStatus(403);
    }

    @Test
    void letSupervisorsLookButNotChange() {
        var other = colleagues.hire("agent");
        var supervisor = colleagues.signIn(colleagues.hire("supervisor"));
        assertThat(web.get().uri("/people?q=" + other.email()).cookie(supervisor))
                .hasStatusOk()
                .bodyText()
                .contains(other.name())
                .doesNotContain("/people/" + other.id());
        assertThat(web.get().uri("/people/" + other.id()).cookie(supervisor)).hasStatus(403);
        assertThat(web.post()
                        .uri("/people/" + other.id() + "/password")
                        .with(csrf())
                        .cookie(supervisor))
                .hasStatus(403);
    }

    @Test
    void showTheFirstPasswordOnceAndItWorks() throws Exception {
        var answer = add("Komang", "komang@tameng.test");
        assertThat(answer).hasStatusOk();
        var password = Pattern.compile("id=\"secret\" value=\"([^\"]+)\"")
                .matcher(answer.getResponse().getContentAsString());
        assertThat(password.find()).isTrue();
        assertThat(login.attempt("Komang@tameng.test ", password.group(1), "192.0.2.1"))
                .isPresent();
    }

    @Test
    void saysByTheFieldThatAnAddressIsTaken() {
        add("Satu", "satu@tameng.test");
        assertThat(add("Kedua", "SATU@tameng.test"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"email-error\"", "value=\"Kedua\"");
    }

    @Test
    void saysByTheFieldWhatIsNoAddress() {
        assertThat(add("Kedua", "not an address")).hasStatus(422).bodyText().contains("id=\"email-error\"");
    }

    @Test
    void answerUnknownPeopleWithNotFound() {
        assertThat(web.get().uri("/people/987654321").cookie(administrator)).hasStatus(404);
        assertThat(web.get().uri("/people/teams/987654321").cookie(administrator))
                .hasStatus(404);
    }

    @Test
    void tellPermissionsInWords() {
        assertThat(web.get().uri("/people/roles").cookie(administrator))
                .bodyText()
                .contains("Membalas dan mengubah tiket", "Penyelia");
    }

    private MvcTestResult add(String name, String email) {
        return web.post()
                .uri("/people")
                .with(csrf())
                .cookie(administrator)
                .param("name", name)
                .param("alias", name)
                .param("email", email)
                .param("role", "agent")
                .param("version", "0")
                .exchange();
    }
}
