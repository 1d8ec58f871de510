package id.tameng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Roles;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TamengTest
class RolePagesTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Roles roles;

    @Autowired
    private JdbcClient jdbc;

    private Cookie administrator;
    private String name = "";

    @BeforeEach
    void signIn() {
        administrator = colleagues.signIn(colleagues.hire("administrator"));
        name = "Kepala regu " + COUNT.incrementAndGet();
    }

    @Test
    void anOwnRoleIsAddedAndGiven() {
        var key = add("tickets.read", "people.read");
        var colleague = colleagues.signIn(colleagues.hire(key));
        assertThat(web.get().uri("/people").cookie(colleague)).hasStatusOk();
        assertThat(web.get().uri("/customers").cookie(colleague)).hasStatus(403);
        assertThat(web.get().uri("/people/roles").cookie(administrator))
                .bodyText()
                .contains(name);
    }

    @Test
    void aChangeCountsAtOnceForWhoeverIsSignedIn() {
        var key = add("tickets.read", "people.read");
        var colleague = colleagues.signIn(colleagues.hire(key));
        assertThat(web.get().uri("/people").cookie(colleague)).hasStatusOk();
        assertThat(change(key, 0, "tickets.read")).hasStatus(303);
        assertThat(web.get().uri("/people").cookie(colleague)).hasStatus(403);
    }

    @Test
    void whoeverWasSlowerIsToldSo() {
        var key = add("tickets.read");
        assertThat(change(key, 0, "tickets.read", "people.read")).hasStatus(303);
        assertThat(change(key, 0, "tickets.read")).hasStatus(422).bodyText().contains("alert");
        assertThat(roles.get(key).permissions()).isEqualTo(Set.of("tickets.read", "people.read"));
    }

    @Test
    void theLastOnesInChargeKeepTheirRight() {
        var before = roles.get("administrator");
        jdbc.sql("UPDATE person SET active = false WHERE role_id <> :id")
                .param("id", before.id())
                .update();
        assertThat(change("administrator", before.version(), "tickets.read", "people.manage"))
                .hasStatus(422)
                .bodyText()
                .contains("paling sedikit satu pengelola");
        assertThat(roles.get("administrator").permissions()).isEqualTo(before.permissions());
    }

    @Test
    void aRoleInUseStaysAndAnUnusedOneGoes() {
        var key = add("tickets.read");
        var colleague = colleagues.hire(key);
        assertThat(remove(key)).hasStatus(422).bodyText().contains("masih dipakai");
        jdbc.sql("UPDATE person SET role_id = (SELECT id FROM role WHERE key = 'agent') WHERE id = :id")
                .param("id", colleague.id())
                .update();
        assertThat(remove(key)).hasStatus(303);
        assertThat(web.get().uri("/people/roles/" + key).cookie(administrator)).hasStatus(404);
    }

    @Test
    void thoseThatComeAlongStay() {
        assertThat(remove("agent")).hasStatus(422).bodyText().contains("bawaan");
    }

    @Test
    void aNameIsNeededAndOnlyGivenOnce() {
        assertThat(post("", "tickets.read")).hasStatus(422).bodyText().contains("name-error");
        add("tickets.read");
        assertThat(post(name, "tickets.read")).hasStatus(422).bodyText().contains("sudah ada");
    }

    @Test
    void nobodyElseDecidesAboutRoles() {
        var supervisor = colleagues.signIn(colleagues.hire("supervisor"));
        assertThat(web.get().uri("/people/roles").cookie(supervisor)).hasStatusOk();
        assertThat(web.get().uri("/people/roles/agent").cookie(supervisor)).hasStatus(403);
    }

    private String add(String... permissions) {
        assertThat(post(name, permissions)).hasStatus(303);
        return roles.list().stream()
                .filter(role -> name.equals(role.name()))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private MvcTestResult post(String name, String... permissions) {
        return web.post()
                .uri("/people/roles")
                .with(csrf())
                .cookie(administrator)
                .param("name", name)
                .param("visibility", "team")
                .param("permissions", permissions)
                .exchange();
    }

    private MvcTestResult change(String key, int version, String... permissions) {
        return web.put()
                .uri("/people/roles/" + key)
                .with(csrf())
                .cookie(administrator)
                .param("name", name)
                .param("visibility", "team")
                .param("version", Integer.toString(version))
                .param("permissions", permissions)
                .exchange();
    }

    private MvcTestResult remove(String key) {
        return web.delete()
                .uri("/people/roles/" + key)
                .with(csrf())
                .cookie(administrator)
                .exchange();
    }
}
