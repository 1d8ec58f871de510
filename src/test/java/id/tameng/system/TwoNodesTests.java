package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.tameng.platform.data.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two programs on one database are one Tameng. They start at the same moment, as after an outage.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {

    private static final String BAYU = "bayu@demo.tameng.test";
    private static final int REPLIES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern REPLY = Pattern.compile("jawaban-\\d+-selesai");

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final GreenMail world = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final CompletableFuture<FinishedJar> near = new CompletableFuture<>();
    private final CompletableFuture<FinishedJar> far = new CompletableFuture<>();

    @BeforeAll
    void start() {
        world.start();
        near.completeAsync(() -> start("near"));
        far.completeAsync(() -> start("far"));
        CompletableFuture.allOf(near, far).join();
    }

    @AfterAll
    void stop() {
        CompletableFuture.allOf(near.thenAccept(FinishedJar::close), far.thenAccept(FinishedJar::close))
                .join();
        world.stop();
    }

    @Test
    void oneOfThemCreatesTheDemo() {
        assertThat(count("SELECT count(*) FROM demo_organisation")).isOne();
        assertThat(count("SELECT count(*) FROM person WHERE email = '" + BAYU + "'"))
                .isOne();
    }

    @Test
    void whatOneNodeAcceptsIsSeenAtOnceOnTheOther() throws Exception {
        try (var bayu = Listening.to(far.join(), BAYU, "tickets")) {
            assertThat(bayu.next()).as("what may have changed before").isNotNull();
            write("Dua simpul, satu meja");
            assertThat(bayu.next()).contains("tickets");
            var agent = AgentByApi.signIn(far.join(), BAYU);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(agent.get("/api/v1/tickets?limit=1")
                                    .get("data")
                                    .get(0)
                                    .get("subject")
                                    .asString())
                            .isEqualTo("Dua simpul, satu meja"));
        }
    }

    @Test
    void everyReplyLeavesOnceThoughBothNodesSend() throws Exception {
        IntStream.range(0, REPLIES).forEach(i -> write("Pertanyaan " + i));
        await().atMost(PATIENCE).until(() -> numbers().size() == REPLIES);
        var numbers = numbers();
        var topic = "ticket/" + count("SELECT id FROM ticket WHERE number = '" + numbers.getLast() + "'");
        var agent = AgentByApi.signIn(near.join(), BAYU);
        try (var bayu = Listening.to(far.join(), BAYU, topic)) {
            assertThat(bayu.next()).as("what may have changed before").isNotNull();
            for (int i = 0; i < REPLIES; i++) {
                assertThat(agent.reply(numbers.get(i), "Halo Kak, jawaban-" + i + "-selesai."))
                        .isTrue();
            }
            assertThat(bayu.next()).isEqualTo("data:" + topic);
        }
        await().atMost(PATIENCE).until(() -> count("SELECT count(*) FROM email_delivery WHERE state = 'queued'") == 0);
        assertThat(received())
                .hasSize(REPLIES)
                .allSatisfy((reply, times) -> assertThat(times).as(reply).isOne());
        assertThat(count("SELECT max(attempts) FROM email_delivery")).isOne();
    }

    private FinishedJar start(String name) {
        try {
            return FinishedJar.start(
                    FinishedJar.emptyDirectory(name),
                    "--tameng.demo=true",
                    "--tameng.secret=satu-kunci-untuk-dua-simpul-yang-sama",
                    "--tameng.email.smtp.host=127.0.0.1",
                    "--tameng.email.smtp.port=" + world.getSmtp().getPort(),
                    "--tameng.email.smtp.tls=none",
                    "--tameng.email.delivery.poll=1s",
                    "--spring.datasource.url=" + database.url(),
                    "--spring.datasource.username=" + database.user(),
                    "--spring.datasource.password=" + database.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String subject) {
        try (var smtp = new SmtpSender("127.0.0.1", near.join().smtpPort())) {
            var mail = """
                    From: Ani <ani@contoh.test>\r
                    Subject: %s\r
                    Message-ID: <%s@contoh.test>\r
                    \r
                    Halo, apakah pesan ini sampai di kedua simpul?\r
                    """.formatted(subject, subject.replaceAll("\\W", "-"));
            smtp.send("ani@contoh.test", "halo@demo.tameng.test", mail.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> numbers() {
        return jdbc.sql("SELECT number FROM ticket WHERE subject LIKE 'Pertanyaan %' ORDER BY id")
                .query(String.class)
                .list();
    }

    private Map<String, Long> received() {
        return Arrays.stream(world.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .flatMap(mail -> REPLY.matcher(mail)
                        .results()
                        .map(found -> found.group())
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
