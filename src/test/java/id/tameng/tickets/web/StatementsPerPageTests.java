package id.tameng.tickets.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.customers.Contact;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Teams;
import id.tameng.platform.data.CountingDataSource;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/// The look-up of the session is one; what the page itself asks for comes on top.
@TamengTest
@Import(StatementsPerPageTests.Counting.class)
class StatementsPerPageTests {

    private static final int SESSION = 1;

    /// Rows that nobody has looked at since they changed.
    private static final int NEW_ROWS = 1;

    /// How the messages of a thread sound is another module's, asked once for all of them.
    private static final int MOODS = 1;

    private final MockMvcTester web;
    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final Teams teams;
    private final Colleagues colleagues;

    @Autowired
    StatementsPerPageTests(
            MockMvcTester web,
            MessageIntake intake,
            TransactionTemplate transaction,
            Teams teams,
            Colleagues colleagues) {
        this.web = web;
        this.intake = intake;
        this.transaction = transaction;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    @TestConfiguration
    static class Counting {

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new CountingDataSource(database) : bean;
                }
            };
        }
    }

    @Test
    void staysSmallHoweverMuchIsShown() {
        long team = teams.add("Tim yang menghitung");
        var cookie = colleagues.signIn(colleagues.hire("agent", team));
        for (int i = 0; i < 12; i++) {
            mail(team, i);
        }
        var thread = "/tickets/" + mail(team, 12).number();

        assertThat(statements("/inbox/unassigned", null, cookie)).isEqualTo(SESSION + 2 + NEW_ROWS);
        somethingElseChanges();
        assertThat(statements("/inbox/unassigned", null, cookie)).isEqualTo(SESSION + 2);
        somethingElseChanges();
        assertThat(statements("/inbox/unassigned", "list", cookie)).isEqualTo(SESSION + 1);
        somethingElseChanges();
        assertThat(statements("/inbox/unassigned", "views", cookie)).isEqualTo(SESSION + 1);
        somethingElseChanges();
        assertThat(statements(thread, null, cookie)).isEqualTo(SESSION + 3 + MOODS);
        somethingElseChanges();
        assertThat(statements(thread, "thread", cookie)).isEqualTo(SESSION + 1 + MOODS);
        somethingElseChanges();
        assertThat(statements(thread + "/messages", "messages", cookie)).isEqualTo(SESSION + 1 + MOODS);
    }

    /// What is known of the state before is of no use any more.
    private void somethingElseChanges() {
        teams.add("Tim " + teams.list().size());
    }

    private int statements(String path, @Nullable String frame, Cookie cookie) {
        CountingDataSource.startAgain();
        var request = web.get().uri(path).cookie(cookie);
        assertThat(frame == null ? request : request.header("Turbo-Frame", frame))
                .hasStatusOk();
        return CountingDataSource.count();
    }

    private Placed mail(long team, int number) {
        var message = new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                IncomingMessage.Belonging.NONE,
                Contact.email("hitung" + number + "@contoh.test", "Siti"),
                List.of(),
                List.of(),
                "Pesanan",
                "Halo",
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                Instant.parse("2026-11-20T02:00:00Z"));
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }
}
