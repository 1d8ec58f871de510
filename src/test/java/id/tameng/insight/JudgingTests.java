package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.tickets.Placed;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class JudgingTests {

    private final Mails mails;
    private final Judging judging;
    private final Judgements judgements;
    private final Rejudging rejudging;
    private final Heard heard;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    /// What others are told.
    @TestComponent
    static class Heard {

        private final List<Long> messages = new CopyOnWriteArrayList<>();
        private volatile long unbearable;

        @EventListener
        void on(MessagesJudged judged) {
            if (judged.messages().stream().anyMatch(one -> one.message() == unbearable)) {
                throw new IllegalStateException("Not this one");
            }
            judged.messages().forEach(one -> messages.add(one.message()));
        }
    }

    @Autowired
    JudgingTests(
            Mails mails,
            Judging judging,
            Judgements judgements,
            Rejudging rejudging,
            Heard heard,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.mails = mails;
        this.judging = judging;
        this.judgements = judgements;
        this.rejudging = rejudging;
        this.heard = heard;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void judgesWhatCameInAndTellsItOnce() {
        var angry =
                mails.send("Dasar penipu! Paket saya tidak sampai sampai, kalian semua bohong, saya marah besar!!!");
        var kind = mails.send("Terima kasih banyak ya kak, paketnya sudah sampai, pelayanannya bagus sekali");
        mails.judge();
        mails.judge();
        var judged = judgements.of(List.of(angry.message(), kind.message()));
        var anger = Objects.requireNonNull(judged.get(angry.message()));
        assertThat(anger.ticket()).isEqualTo(angry.ticket());
        assertThat(anger.judgement().sentiment().label()).isEqualTo("negative");
        assertThat(anger.judgement().anger()).isGreaterThan(0.5);
        assertThat(anger.judgement().spans()).isNotEmpty();
        assertThat(Objects.requireNonNull(judged.get(kind.message()))
                        .judgement()
                        .gratitude()
                        .is())
                .isTrue();
        assertThat(heard.messages).containsOnlyOnce(angry.message(), kind.message());
    }

    @Test
    void aMessageThatCannotBeJudgedKeepsNoOtherFromIt() {
        mails.judge();
        var sent = mails.sendAll("Paket pertama belum sampai", "Paket kedua belum sampai", "Paket ketiga belum sampai");
        heard.unbearable = sent.get(1).message();
        var worker = new JudgingWorker(
                judging, rejudging, new ArrivalBell(), new InsightProperties(Duration.ofDays(1), 500));
        int failures = 0;
        for (int rounds = 0; rounds < 20; rounds++) {
            try {
                worker.arrived();
            } catch (IllegalStateException failure) {
                failures++;
            }
        }
        heard.unbearable = 0;

        assertThat(failures).as("once with the others, three times alone").isEqualTo(4);
        assertThat(judgements.of(sent.stream().map(Placed::message).toList()))
                .containsOnlyKeys(sent.getFirst().message(), sent.getLast().message());
    }

    @Test
    void twoNodesAtOnceJudgeEachMessageOnce() throws InterruptedException {
        var sent = mails.sendAll(IntStream.range(0, 60)
                .mapToObj(i -> "Pesanan " + i + " belum dikirim")
                .toArray(String[]::new));
        var nodes = IntStream.range(0, 2)
                .mapToObj(node -> Thread.ofVirtual().start(() -> {
                    for (int rounds = 0; judging.round(7) && rounds < 100; rounds++) {}
                }))
                .toList();
        for (var node : nodes) {
            node.join();
        }
        mails.judge();
        assertThat(judgements.of(sent.stream().map(one -> one.message()).toList()))
                .hasSize(60);
        assertThat(heard.messages)
                .containsOnlyOnceElementsOf(
                        sent.stream().map(one -> one.message()).toList());
    }

    @Test
    void whatWasNotCommittedIsNotJudgedAndWhatFailsWaitsOn() {
        var sent = mails.send("Kapan barang saya dikirim?");
        transaction.executeWithoutResult(status -> {
            judging.round(500);
            status.setRollbackOnly();
        });
        assertThat(judgements.of(List.of(sent.message()))).isEmpty();
        mails.judge();
        assertThat(judgements.of(List.of(sent.message()))).hasSize(1);
    }

    @Test
    void aNewModelJudgesEverythingAnewAndSaysHowFarItIs() {
        var sent = mails.sendAll("Barang rusak", "Mau tanya ongkir", "Makasih ya");
        mails.judge();
        jdbc.sql("UPDATE insight_judgement SET model = 'old', anger = 0.99").update();
        jdbc.sql("UPDATE insight_progress SET model = 'old'").update();
        rejudging.begin();
        assertThat(rejudging.round(2)).isTrue();
        assertThat(rejudging.progress().percent()).isBetween(0, 99);
        for (int rounds = 0; rejudging.round(100) && rounds < 100; rounds++) {}
        assertThat(rejudging.progress().isDone()).isTrue();
        assertThat(judgements
                        .of(sent.stream().map(one -> one.message()).toList())
                        .values())
                .allSatisfy(one -> assertThat(one.judgement().model())
                        .isEqualTo(judging.model().toString()));
        assertThat(jdbc.sql("SELECT count(*) FROM insight_judgement WHERE model = 'old'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
