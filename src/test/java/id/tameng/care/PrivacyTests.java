package id.tameng.care;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.care.cases.Reporting;
import id.tameng.care.conduct.Blocking;
import id.tameng.care.conduct.Ladder;
import id.tameng.care.conduct.Reason;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.platform.secrets.Tokens;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A report is told to nobody: every page and every answer of the program is looked through, as everyone who has no
/// business with it; so are the audit trail, the events and the log.
@TamengTest
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTests {

    private static final String SECRET = "kerahasiaan-zulaikha";

    private static final String THANKS = "terima-kasih-zubaidah";
    private static final String NOTE = "catatan-blokir-zarkasih";

    /// Stands beside it, to be looked for: a search page says what was looked for.
    private static final String BESIDE = "melatikuning";

    private final Desk desk;
    private final Colleagues colleagues;
    private final Reporting reporting;
    private final Ladder ladder;
    private final Blocking blocking;
    private final JdbcClient jdbc;
    private final MockMvcTester web;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    PrivacyTests(
            Desk desk,
            Colleagues colleagues,
            Reporting reporting,
            Ladder ladder,
            Blocking blocking,
            JdbcClient jdbc,
            MockMvcTester web,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.reporting = reporting;
        this.ladder = ladder;
        this.blocking = blocking;
        this.jdbc = jdbc;
        this.web = web;
        this.mapping = mapping;
    }

    @Test
    void aReportIsTheReportersAndTheOfficersAlone(CapturedOutput output) {
        var place = desk.open();
        var reporter = desk.hire("agent", place);
        var mail = desk.mail(place, Desk.stranger(), "Awas kamu, kuhajar kamu nanti.");
        long report = reporting.report(view(reporter, place), mail.number(), "threat", SECRET + " " + BESIDE, true);

        thanked(reporter, mail);
        blocked(mail, desk.hire("supervisor", place), reporter, place);

        for (var role : List.of("agent", "supervisor", "administrator")) {
            var other = desk.hire(role, place);
            var cookie = colleagues.signIn(other);
            var token = token(other.id());
            assertThat(pages(mail, report))
                    .allSatisfy(path -> assertThat(path.startsWith("/api") ? answer(path, token) : body(path, cookie))
                            .as("%s at %s", role, path)
                            .doesNotContain(SECRET, THANKS)
                            .doesNotContain("/care/cases/" + report)
                            .doesNotContain(role.equals("agent") ? NOTE : SECRET));
        }
        assertThat(answer(
                        "/api/v1/care/blocks",
                        token(desk.hire("supervisor", place).id())))
                .as("whoever may block knows why")
                .contains(NOTE);
        assertThat(body("/care/reports/" + report, colleagues.signIn(reporter))).contains(SECRET);
        assertThat(output.getAll()).doesNotContain(SECRET, THANKS, NOTE);
        assertThat(mentions(
                        "audit_entry",
                        "what LIKE 'care%' OR what LIKE '%report%' OR changes::text LIKE '%' || :secret || '%'"))
                .isZero();
        assertThat(mentions("ticket_event", "what LIKE '%report%' OR after LIKE '%' || :secret || '%'"))
                .isZero();
        assertThat(mentions("search_text", "body LIKE '%' || :secret || '%'")).isZero();
        assertThat(mentions("event_publication", "serialized_event LIKE '%' || :secret || '%'"))
                .isZero();
    }

    @Test
    void loadThanksAndPausesAreNobodyElses() {
        var place = desk.open();
        var hers = desk.hire("agent", place);
        jdbc.sql("""
                        INSERT INTO care_thanks (message_id, person_id, ticket_number, customer_name, words, at)
                        VALUES (-1, :person, 'CS-26-000001', 'Siti', :secret, now())
                        """).param("person", hers.id()).param("secret", SECRET).update();
        assertThat(body("/care/thanks", colleagues.signIn(hers))).contains(SECRET);
        for (var role : List.of("agent", "supervisor", "administrator")) {
            var cookie = colleagues.signIn(desk.hire(role, place));
            assertThat(body("/care/thanks", cookie)).doesNotContain(SECRET);
            assertThat(body("/care", cookie)).doesNotContain(SECRET);
        }
    }

    private void thanked(Colleagues.Colleague person, Placed mail) {
        jdbc.sql("""
                        INSERT INTO care_thanks (message_id, person_id, ticket_number, customer_name, words, at)
                        VALUES (:message, :person, :number, 'Siti', :words, now())
                        """)
                .param("message", mail.message())
                .param("person", person.id())
                .param("number", mail.number().toString())
                .param("words", THANKS)
                .update();
    }

    private void blocked(Placed mail, Colleagues.Colleague boss, Colleagues.Colleague agent, Desk.Place place) {
        ladder.end(view(agent, place), mail.number(), Reason.THREAT, "Kami akhiri di sini.");
        blocking.block(desk.viewer(boss, place, "care.sanctions"), mail.number(), Reason.THREAT, NOTE, 7);
    }

    /// Every address that answers to GET, about this ticket and its customer; streams never end and are left out.
    private SortedSet<String> pages(Placed mail, long report) {
        var paths = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> !path.startsWith("/stream"))
                .forEach(path -> {
                    var about = path.replace("{number}", mail.number().toString());
                    for (var id : List.of(mail.customer(), mail.message(), report)) {
                        paths.add(about.replaceAll("\\{[^/]*}", Long.toString(id)));
                    }
                });
        paths.add("/search?q=" + BESIDE);
        paths.add("/commands/matches?q=" + BESIDE);
        paths.add("/api/v1/tickets?q=" + BESIDE);
        paths.add("/api/v1/search?q=" + BESIDE);
        return paths;
    }

    private String body(String path, Cookie cookie) {
        try {
            var answer = web.get().uri(path).cookie(cookie).exchange();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(String path, String token) {
        try {
            var answer = web.get()
                    .uri(path)
                    .header("Authorization", "Bearer " + token)
                    .exchange();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One that may all that its owner may.
    private String token(long person) {
        var token = Tokens.fresh();
        jdbc.sql("""
                        INSERT INTO personal_access_token (person_id, name, token_hash, scopes)
                        SELECT :person, 'test', :hash, array_agg(key) FROM permission
                        """).param("person", person).param("hash", Tokens.hash(token)).update();
        return token;
    }

    private int mentions(String table, String condition) {
        var sql = "SELECT count(*) FROM " + table + " WHERE " + condition;
        var statement = jdbc.sql(sql);
        return (sql.contains(":secret") ? statement.param("secret", SECRET) : statement)
                .query(Integer.class)
                .single();
    }

    private Viewer view(Colleagues.Colleague colleague, Desk.Place place) {
        return desk.viewer(colleague, place);
    }
}
