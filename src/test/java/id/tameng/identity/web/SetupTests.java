package id.tameng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// In order, since the first run happens once. The property gives it a context, and so a database, where nobody is yet.
@TamengTest
@TestPropertySource(properties = "spring.application.name=first-run")
@TestMethodOrder(OrderAnnotation.class)
class SetupTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    void everybodyLandsThereAtFirst() {
        assertThat(web.get().uri("/")).hasStatus(303).redirectedUrl().isEqualTo("/setup");
        assertThat(web.get().uri("/login")).hasStatus(303).redirectedUrl().isEqualTo("/setup");
        assertThat(web.get().uri("/setup")).hasStatusOk();
    }

    @Test
    @Order(2)
    void saysByTheFieldWhatNeedsAnotherLookAndKeepsTheRest() {
        assertThat(setUp("sari@tameng.test", "xyz123ab"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"password-error\"", "value=\"sari@tameng.test\"", "value=\"Layanan\"")
                .doesNotContain("xyz123ab");
        assertThat(setUp("sari", "payung biru 77")).hasStatus(422).bodyText().contains("id=\"email-error\"");
    }

    @Test
    @Order(3)
    void refusesAPasswordThatIsTheAddress() {
        assertThat(setUp("sari@tameng.test", "Sari@tameng.test"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"password-error\"");
        assertThat(jdbc.sql("SELECT count(*) FROM team").query(Long.class).single())
                .isZero();
    }

    @Test
    @Order(4)
    void ofTwoAtTheSameTimeOneWins() throws Exception {
        Callable<MvcTestResult> first = () -> setUp("sari@tameng.test", "payung biru 77");
        Callable<MvcTestResult> second = () -> setUp("rival@tameng.test", "payung biru 77");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(first, second));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .filteredOn(answer -> answer.getResponse().getCookie("tameng_session") != null)
                    .hasSize(1);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM person").query(Long.class).single())
                .isOne();
    }

    @Test
    @Order(5)
    void isOverAfterwards() {
        assertThat(web.get().uri("/setup")).hasStatus(303).redirectedUrl().isEqualTo("/login");
        assertThat(setUp("third@tameng.test", "payung biru 77"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/login");
        assertThat(jdbc.sql("SELECT count(*) FROM person").query(Long.class).single())
                .isOne();
    }

    private MvcTestResult setUp(String email, String password) {
        return web.post()
                .uri("/setup")
                .with(csrf())
                .param("name", "Sari Wulandari")
                .param("alias", "Sari")
                .param("email", email)
                .param("password", password)
                .param("team", "Layanan")
                .exchange();
    }
}
