package id.tameng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.PeopleActivity.PersonRenamed;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
@RecordApplicationEvents
class ProfileTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void keepsWhatAPersonDecidesAboutHerself() {
        var colleague = colleagues.hire("agent");
        var cookie = colleagues.signIn(colleague);
        assertThat(change(cookie, "Putu Ayu", "Ayu", "en", "Asia/Makassar")).hasStatus(303);
        assertThat(web.get().uri("/profile").cookie(cookie))
                .bodyText()
                .contains("lang=\"en\"", "data-theme=\"dark\"", "value=\"Ayu\"")
                .containsPattern("<option value=\"Asia/Makassar\"\\s+selected");
        assertThat(events.stream(PersonRenamed.class)).contains(new PersonRenamed(colleague.id(), "Putu Ayu"));
    }

    @Test
    void saysByTheFieldWhatIsMissingAndKeepsTheRest() {
        var cookie = colleagues.signIn(colleagues.hire("agent"));
        assertThat(change(cookie, "Nama <b>Tebal</b>", " ", "id", "Mars/Olympus"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Nama &lt;b>Tebal&lt;/b>\"", "id=\"alias-error\"", "Bagian ini belum diisi.");
        assertThat(change(cookie, "Nama", "Alias", "id", "Mars/Olympus"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"zone-error\"");
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() {
        var colleague = colleagues.hire("agent");
        var here = colleagues.signIn(colleague);
        var elsewhere = colleagues.signIn(colleague);
        assertThat(password(here, Colleagues.PASSWORD, "jendela hijau 88")).hasStatus(303);
        assertThat(web.get().uri("/profile").cookie(here)).hasStatusOk();
        assertThat(web.get().uri("/profile").cookie(elsewhere)).hasStatus(303);
    }

    @Test
    void asksForTheOldPassword() {
        var colleague = colleagues.hire("agent");
        var here = colleagues.signIn(colleague);
        var elsewhere = colleagues.signIn(colleague);
        assertThat(password(here, "something else", "jendela hijau 88"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"old-error\"")
                .doesNotContain("jendela hijau 88");
        assertThat(web.get().uri("/profile").cookie(elsewhere)).hasStatusOk();
    }

    @Test
    void refusesAShortPasswordByItsField() {
        var here = colleagues.signIn(colleagues.hire("agent"));
        assertThat(password(here, Colleagues.PASSWORD, "xyz123ab"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"password-error\"", "paling sedikit 10 dan");
    }

    @Test
    void endsOtherSessionsAtOnce() {
        var colleague = colleagues.hire("agent");
        var here = colleagues.signIn(colleague);
        var elsewhere = colleagues.signIn(colleague);
        assertThat(web.delete().uri("/profile/sessions").with(csrf()).cookie(here))
                .hasStatus(303);
        assertThat(web.get().uri("/profile").cookie(here)).hasStatusOk();
        assertThat(web.get().uri("/profile").cookie(elsewhere)).hasStatus(303);
    }

    @Test
    void endsNobodyElsesSession() {
        var other = colleagues.hire("agent");
        var theirs = colleagues.signIn(other);
        long id = jdbc.sql("SELECT id FROM login_session WHERE person_id = :person")
                .param("person", other.id())
                .query(Long.class)
                .single();
        var cookie = colleagues.signIn(colleagues.hire("administrator"));
        assertThat(web.delete().uri("/profile/sessions/" + id).with(csrf()).cookie(cookie))
                .hasStatus(404);
        assertThat(web.get().uri("/profile").cookie(theirs)).hasStatusOk();
    }

    private MvcTestResult change(Cookie cookie, String name, String alias, String language, String zone) {
        return web.put()
                .uri("/profile")
                .with(csrf())
                .cookie(cookie)
                .param("name", name)
                .param("alias", alias)
                .param("language", language)
                .param("zone", zone)
                .param("theme", "dark")
                .exchange();
    }

    private MvcTestResult password(Cookie cookie, String old, String fresh) {
        return web.put()
                .uri("/profile/password")
                .with(csrf())
                .cookie(cookie)
                .param("old", old)
                .param("password", fresh)
                .exchange();
    }
}
