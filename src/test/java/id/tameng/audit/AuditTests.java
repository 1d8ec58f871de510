package id.tameng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.AccessTokens;
import id.tameng.identity.Colleagues;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Changes.Change;
import id.tameng.platform.audit.Subject;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@TamengTest
class AuditTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Readings readings;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private AuditProperties properties;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Colleagues.Colleague sari;
    private Cookie desk;

    @BeforeEach
    void hire() {
        sari = colleagues.hire("administrator");
        desk = colleagues.signIn(sari);
    }

    @Test
    void saysWhoChangedWhatFromWhere() {
        var agent = colleagues.hire("agent");
        assertThat(web.put()
                        .uri("/people/" + agent.id())
                        .with(csrf())
                        .cookie(desk)
                        .param("name", agent.name())
                        .param("alias", "Ayu")
                        .param("email", agent.email())
                        .param("role", "supervisor")
                        .param("active", "true")
                        .param("version", "0"))
                .hasStatus(303);
        var entry = about("person", Long.toString(agent.id())).getFirst();
        assertThat(entry.what()).isEqualTo("person.changed");
        assertThat(entry.actorId()).isEqualTo(sari.id());
        assertThat(entry.actorName()).isEqualTo(sari.name());
        assertThat(entry.address()).isEqualTo("127.0.0.1");
        assertThat(entry.sessionId()).isNotNull();
        assertThat(entry.changes())
                .containsEntry("role", new Change("agent", "supervisor"))
                .containsEntry("alias", new Change("Alias " + agent.name(), "Ayu"))
                .doesNotContainKeys("name", "email", "active");
    }

    @Test
    void keepsNothingOfWhatWasTakenBack() {
        var subject = new Subject("person", "taken-back", "Nobody");
        transaction.executeWithoutResult(status -> {
            trail.happened("person.added", subject);
            status.setRollbackOnly();
        });
        assertThat(about("person", "taken-back")).isEmpty();
    }

    @Test
    void saysWhoLookedAtACustomerByWhichDoor() {
        long customer = customer();
        assertThat(web.get().uri("/customers/" + customer).cookie(desk)).hasStatusOk();
        var issued = tokens.issue(
                sari.id(), new AccessTokens.Wish("uji", java.util.Set.of("customers.read"), Duration.ofDays(1)));
        assertThat(web.get().uri("/api/v1/customers/" + customer).header("Authorization", "Bearer " + issued.secret()))
                .hasStatusOk();
        readings.flush();
        var entries = about("customer", Long.toString(customer));
        assertThat(entries)
                .hasSize(2)
                .allMatch(AuditEntry::reading)
                .allMatch(entry -> entry.what().equals("customer.read"));
        assertThat(entries.getFirst().tokenId()).isEqualTo(issued.token().id());
        assertThat(entries.getLast().sessionId()).isNotNull();
    }

    @Test
    void saysNothingOfACustomerWhoWasNotShown() {
        assertThat(web.get().uri("/customers/987654321").cookie(desk)).hasStatus(404);
        readings.flush();
        assertThat(about("customer", "987654321")).isEmpty();
    }

    @Test
    void writesWhatWaitsWhenItIsStopped() {
        var subject = new Subject("customer", "stopped", "");
        readings.stop();
        readings.start();
        for (int i = 0; i < 1_200; i++) {
            trail.read("customer.read", subject);
        }
        readings.stop();
        try {
            assertThat(countAbout("stopped")).isEqualTo(1_200);
        } finally {
            readings.start();
        }
    }

    @Test
    void isOnlyEverAddedTo() {
        trail.happened("role.removed", new Subject("role", "guarded-entry", "x"));
        assertThatThrownBy(() -> jdbc.sql("UPDATE audit_entry SET actor_name = 'Somebody else'")
                        .update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry").update())
                .isInstanceOf(UncategorizedSQLException.class);
        assertThatThrownBy(() -> jdbc.sql("TRUNCATE audit_entry").update())
                .isInstanceOf(UncategorizedSQLException.class);
    }

    @Test
    void forgetsAfterItsTimeAndNotBefore() {
        age("aged", properties.keep().plusDays(1));
        age("young", properties.keep().minusDays(1));
        forgetting.run();
        assertThat(countAbout("aged")).isZero();
        assertThat(countAbout("young")).isEqualTo(1);
    }

    @Test
    void showsWhatIsAskedForAndHandsItOutAsAFile() {
        var subject = new Subject("role", "own-77", "=Kepala \"regu\"");
        trail.changed("role.changed", subject, Changes.none().with("visibility", "team", "all"));
        assertThat(web.get().uri("/audit?kind=role&subject=own-77").cookie(desk))
                .hasStatusOk()
                .bodyText()
                .contains("=Kepala", "team", "all", "audit-changes");
        assertThat(web.get().uri("/audit?subject=own-77&until=2001-01-01").cookie(desk))
                .bodyText()
                .contains("Tidak ada catatan yang cocok");
        assertThat(web.get().uri("/audit/export?subject=own-77").cookie(desk))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("\"'=Kepala \"\"regu\"\"\"", "visibility: team → all");
    }

    @Test
    void isForThoseOnlyWhoMayReadIt() {
        var supervisor = colleagues.signIn(colleagues.hire("supervisor"));
        assertThat(web.get().uri("/audit").cookie(supervisor)).hasStatus(403);
        assertThat(web.get().uri("/audit/export").cookie(supervisor)).hasStatus(403);
    }

    @Test
    void pagesByProgram() throws Exception {
        for (int i = 0; i < 3; i++) {
            trail.happened("role.removed", new Subject("role", "paged", "p" + i));
        }
        var token = tokens.issue(sari.id(), new AccessTokens.Wish("uji", null, null))
                .secret();
        var first = web.get()
                .uri("/api/v1/audit?kind=role&subject=paged&limit=2")
                .header("Authorization", "Bearer " + token)
                .exchange();
        assertThat(first).hasStatusOk().bodyText().contains("\"p2\"", "\"p1\"").doesNotContain("\"p0\"");
        var next = first.getResponse().getContentAsString().replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(web.get()
                        .uri("/api/v1/audit?kind=role&subject=paged&limit=2&after=" + next)
                        .header("Authorization", "Bearer " + token))
                .bodyText()
                .contains("\"p0\"", "\"next\":null");
    }

    private void age(String id, Duration age) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, actor_name, what, subject_kind, subject_id, subject_name, reading)
                        VALUES (now() - make_interval(secs => :seconds), 'Test', 'role.removed', 'role', :id, '', false)
                        """).param("seconds", age.toSeconds()).param("id", id).update();
    }

    private long customer() {
        return jdbc.sql("""
                        INSERT INTO customer (name, language, time_zone, created_at, updated_at)
                        VALUES ('Ratna', 'id', 'Asia/Jakarta', now(), now())
                        RETURNING id
                        """).query(Long.class).single();
    }

    private int countAbout(String id) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private List<AuditEntry> about(@Nullable String kind, String id) {
        return log.page(new AuditFilter(null, kind, id, null, null), 50, null).data();
    }
}
