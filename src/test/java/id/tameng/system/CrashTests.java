package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two thousand mails, an agent answering, three power cuts: nothing that was acknowledged is lost or doubled.
class CrashTests {

    private static final int MAILS = 2_000;
    private static final int CONNECTIONS = 8;
    private static final int CRASHES = 3;
    private static final int REPLIES_BETWEEN = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern REPLY = Pattern.compile("jawaban-\\d+-\\d+-selesai");

    /// Another seed, other moments; the one of a failure is printed with it.
    private final long seed = Long.getLong("tameng.crash.seed", 20_261_121);
    private final Random random = new Random(seed);
    private final Power power = new Power();
    private final Queue<String> stored = new ConcurrentLinkedQueue<>();
    private final GreenMail world = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private FinishedJar program;

    @BeforeEach
    void start() throws IOException {
        world.start();
        program = FinishedJar.start(
                FinishedJar.emptyDirectory("crash"),
                "--tameng.demo=true",
                "--tameng.email.smtp.host=127.0.0.1",
                "--tameng.email.smtp.port=" + world.getSmtp().getPort(),
                "--tameng.email.smtp.tls=none");
    }

    @AfterEach
    void stop() {
        program.close();
        world.stop();
    }

    @Test
    void whatWasAcknowledgedSurvives() throws Exception {
        var agent = AgentByApi.signIn(program, "dewi@demo.tameng.test");
        var storm = new MailStorm(program, power, MAILS);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new ArrayList<Future<?>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                sending.add(senders.submit(storm));
            }
            for (int crash = 0; crash < CRASHES; crash++) {
                storm.awaitFurther(MAILS / 8 + random.nextInt(MAILS / 8));
                int before = stored.size();
                var answering = senders.submit(() -> answer(agent));
                await().atMost(PATIENCE).until(() -> stored.size() > before || answering.isDone());
                storm.awaitFurther(1 + random.nextInt(MAILS / 40));
                crash();
                answering.get();
            }
            answer(agent);
            for (var sender : sending) {
                sender.get();
            }
        }
        assertThat(storm.acknowledged()).hasSize(MAILS);
        everyMailIsInExactlyOneMessage(storm.acknowledged());
        everyReplyHasReachedTheWorld();
    }

    private void crash() throws InterruptedException {
        power.goesOff();
        program.kill();
        program.startAgain();
        power.isBack();
    }

    /// Answers until the program dies under her hands, or she has done her share.
    private void answer(AgentByApi agent) {
        try {
            var tickets = agent.newTickets();
            for (int i = 0; i < Math.min(REPLIES_BETWEEN, tickets.size()); i++) {
                var text = "jawaban-%d-%d-selesai".formatted(stored.size(), random.nextInt(1_000_000));
                if (agent.reply(tickets.get(i), "Halo Kak, sudah kami cek. " + text)) {
                    stored.add(text);
                }
            }
        } catch (IOException killed) {
            // what was not acknowledged is not promised
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void everyMailIsInExactlyOneMessage(Set<String> acknowledged) throws Exception {
        await().atMost(PATIENCE)
                .until(() -> program.ask("SELECT count(*) FROM email_envelope WHERE state = 'queued'") == 0);
        var found = new java.util.HashMap<String, Integer>();
        try (var connection = program.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT external_id FROM message WHERE kind = 'inbound' AND external_id LIKE 'storm-%'
                        """)) {
            while (row.next()) {
                found.merge(row.getString(1), 1, Integer::sum);
            }
        }
        assertThat(found.keySet()).as("seed %d", seed).isEqualTo(acknowledged);
        assertThat(found.values()).as("seed %d", seed).containsOnly(1);
        assertThat(program.ask("""
                        SELECT count(*)
                        FROM ticket AS t
                        WHERE t.message_count <> (SELECT count(*) FROM message AS m WHERE m.ticket_id = t.id)
                        """)).isZero();
        assertThat(program.ask("SELECT count(*) FROM email_envelope WHERE state = 'quarantined'"))
                .isZero();
    }

    /// At least once, and always under one Message-ID: a receiver can drop the repeat.
    private void everyReplyHasReachedTheWorld() {
        assertThat(stored).as("replies stored").hasSizeGreaterThan(REPLIES_BETWEEN);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(received().keySet()).containsAll(stored));
        assertThat(received()).allSatisfy((reply, ids) -> assertThat(ids).hasSize(1));
    }

    private Map<String, Set<String>> received() {
        return Arrays.stream(world.getReceivedMessages())
                .flatMap(mail -> REPLY.matcher(text(mail)).results().map(found -> Map.entry(found.group(), id(mail))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static String text(MimeMessage mail) {
        return com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(mail);
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
