package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tameng.api.Requests.Answer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApiTest
class IdempotencyApiTests {

    private final Requests api;
    private final Staff staff;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String token = "";

    @Autowired
    IdempotencyApiTests(Requests api, Staff staff, JdbcClient jdbc, TransactionTemplate transaction) {
        this.api = api;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void hire() {
        token = staff.token(staff.person("agent", staff.team("Layanan")));
    }

    @Test
    void doesAThingOnceHoweverOftenItIsAsked() {
        var first = open("satu", "Halo");
        var second = open("satu", "Halo");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(tickets()).isOne();
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        open("dua", "Halo");
        var answer = open("dua", "Lain");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(tickets()).isOne();
    }

    @Test
    void keysOfOthersAreTheirOwn() {
        var first = open("tiga", "Halo");
        token = staff.token(staff.person("agent", staff.team("Lain")));
        var other = open("tiga", "Halo");
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.body()).isNotEqualTo(first.body());
    }

    @Test
    void keepsNoRefusal() {
        assertThat(open("empat", "").status()).isEqualTo(422);
        assertThat(open("empat", "Halo").status()).isEqualTo(201);
    }

    @Test
    void refusesKeysThatAreNone() {
        assertThat(open(" ", "Halo").status()).isEqualTo(422);
        assertThat(open("x".repeat(300), "Halo").problem()).isEqualTo("/problems/idempotency-key-invalid");
    }

    @Test
    void forgetsAfterADay() {
        open("lima", "Halo");
        jdbc.sql("UPDATE idempotent_answer SET created_at = created_at - interval '25 hours' WHERE key = 'lima'")
                .update();
        assertThat(open("lima", "Lain").status()).isEqualTo(201);
        assertThat(tickets()).isEqualTo(2);
    }

    @Test
    void saysSoWhileTheFirstIsStillRunning() {
        var first = Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("LOCK TABLE message IN EXCLUSIVE MODE").update();
            var running = CompletableFuture.supplyAsync(() -> open("enam", "Halo"));
            await().until(this::somebodyWaits);
            var second = open("enam", "Halo");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.problem()).isEqualTo("/problems/idempotency-key-running");
            return running;
        }));
        assertThat(first.join().status()).isEqualTo(201);
        assertThat(open("enam", "Halo").body()).isEqualTo(first.join().body());
    }

    @Test
    void doesAThingOnceWhenFiftyAskAtOnce() throws InterruptedException, ExecutionException {
        var bodies = new HashSet<String>();
        try (var crowd = Executors.newFixedThreadPool(50)) {
            var start = new CyclicBarrier(50);
            var asked = Collections.nCopies(50, (Callable<Answer>) () -> {
                start.await();
                return open("tujuh", "Halo");
            });
            for (var answer : crowd.invokeAll(asked)) {
                assertThat(answer.get().status()).isIn(201, 409);
                if (answer.get().status() == 201) {
                    bodies.add(answer.get().body());
                }
            }
        }
        assertThat(bodies).hasSize(1);
        assertThat(tickets()).isOne();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'message'::regclass)")
                .query(Boolean.class)
                .single();
    }

    private Answer open(String key, String subject) {
        return api.post(
                token,
                "/api/v1/tickets",
                "{\"customer\":{\"email\":\"ulang@contoh.test\"},\"subject\":\"%s\",\"body\":\"Isi\"}"
                        .formatted(subject),
                "Idempotency-Key",
                key);
    }

    private int tickets() {
        return api.get(token, "/api/v1/tickets").json().path("data").size();
    }
}
