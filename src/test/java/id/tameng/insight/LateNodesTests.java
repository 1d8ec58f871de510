package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.language.Intents;
import id.tameng.language.ModelVersion;
import id.tameng.language.TaughtModel;
import id.tameng.language.teaching.Teacher;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.Placed;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/// Two nodes judge the same message at once, and one of them read the training before the last.
@TamengTest
@RecordApplicationEvents
class LateNodesTests {

    @Autowired
    private Mails mails;

    @Autowired
    private Teacher teacher;

    @Autowired
    private Nodes nodes;

    @Autowired
    private InboundMessages messages;

    @Autowired
    private Judgements judgements;

    @Autowired
    private Rejudging rejudging;

    @Autowired
    private TransactionTemplate transaction;

    private Nodes.Node late;
    private Nodes.Node prompt;
    private Placed mail;
    private long latest;

    @BeforeEach
    void trainTwice() {
        teacher.teach("Sewa Perahu", "mau sewa perahu", "perahu disewakan?", "sewa perahu berapa");
        teacher.teach("Kursus Selam", "mau ikut kursus selam", "biaya kursus selam berapa", "jadwal kursus selam");
        teacher.train();
        late = nodes.another(fixed(teacher.anotherNode().latest()));
        teacher.teach("Sewa Tenda", "mau sewa tenda", "tenda disewakan?", "sewa tenda berapa");
        latest = teacher.train();
        prompt = nodes.another(teacher.anotherNode());
        mail = mails.send("Halo, saya mau sewa tenda");
    }

    @AfterEach
    void forget() {
        teacher.forgetEverything();
        rejudging.again();
    }

    @Test
    void whoComesLaterWithTheEarlierTrainingChangesNothing(ApplicationEvents events) {
        judge(prompt);
        var told = events.stream(MessagesJudged.class).count();
        judge(late);
        assertThat(training()).isEqualTo(latest);
        assertThat(events.stream(MessagesJudged.class)).as("and tells nobody").hasSize((int) told);
    }

    @Test
    void whoComesLaterWithTheLaterTrainingHasTheLastWord() {
        judge(late);
        assertThat(training()).isLessThan(latest);
        judge(prompt);
        assertThat(training()).isEqualTo(latest);
    }

    /// The late one may have to wait for the row; it asks again of what it then finds.
    @Test
    void bothAtOnceLeaveTheLaterTraining() {
        judge(late);
        var written = new CountDownLatch(1);
        var other = new CompletableFuture<Void>();
        transaction.executeWithoutResult(status -> {
            prompt.judging().judge(messages.list(List.of(mail.message())));
            Thread.ofVirtual().start(() -> {
                written.countDown();
                judge(late);
                other.complete(null);
            });
            await(written);
        });
        other.join();
        assertThat(training()).isEqualTo(latest);
    }

    private void judge(Nodes.Node node) {
        transaction.executeWithoutResult(status -> node.judging().judge(messages.list(List.of(mail.message()))));
    }

    private long training() {
        var judged =
                Objects.requireNonNull(judgements.of(List.of(mail.message())).get(mail.message()));
        return ModelVersion.parse(judged.judgement().model()).training();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Intents fixed(TaughtModel model) {
        return new Intents() {
            @Override
            public TaughtModel known() {
                return model;
            }

            @Override
            public TaughtModel latest() {
                return model;
            }
        };
    }
}
