package id.tameng.channels.email;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What several letters share when they go out together, and what they do not. */
@EmailTest
class DeliveryTripTests {

    private final Desk desk;
    private final TestClock clock;
    private Viewer agent;
    private Mailbox halo;

    @Autowired
    DeliveryTripTests(Desk desk, TestClock clock) {
        this.desk = desk;
        this.clock = clock;
        agent = desk.agent();
        halo = desk.mailbox(
                "setup" + agent.id() + "@toko.test", agent.teams().iterator().next());
    }

    @BeforeEach
    void begin() {
        desk.clean();
        agent = desk.agent();
        halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
    }

    @Test
    void takesManyOnOneTripEachWithItsOwnThread() throws Exception {
        var replies = new LinkedHashMap<String, Long>();
        for (int i = 0; i < 45; i++) {
            var customer = "pelanggan" + i + "@contoh.test";
            var ticket = desk.write(halo, customer, "Paket", "Belum sampai " + i, "trip" + i + "@contoh.test");
            replies.put(customer, desk.reply(agent, ticket, "Kami cek nomor " + i));
        }
        desk.sink().refuse("pelanggan7@contoh.test", 550, "5.1.1 No such user here");
        desk.sink().refuse("pelanggan30@contoh.test", 451, "4.3.0 Try again later");
        desk.deliver();

        assertThat(desk.sink().connections()).isEqualTo(1);
        assertThat(desk.sink().taken()).hasSize(43);
        for (var mail : desk.sink().taken()) {
            var customer = mail.recipients().getFirst();
            var number = customer.replaceAll("\\D", "");
            assertThat(mail.mail().getHeader("Message-ID"))
                    .containsExactly("<" + desk.headerId(requireNonNull(replies.get(customer))) + ">");
            assertThat(mail.mail().getHeader("In-Reply-To")).containsExactly("<trip" + number + "@contoh.test>");
            assertThat(mail.source()).contains("Kami cek nomor " + number, "Belum sampai " + number);
        }
        replies.forEach((customer, reply) -> assertThat(desk.status(reply))
                .as(customer)
                .isEqualTo(
                        switch (customer) {
                            case "pelanggan7@contoh.test" -> "failed";
                            case "pelanggan30@contoh.test" -> "queued";
                            default -> "sent";
                        }));
        assertThat(replies.values())
                .allSatisfy(reply -> assertThat(desk.attempts(reply)).hasSize(1));
    }

    @Test
    void whatHasGoneIsKnownWhileTheNextOneTakesItsTime() throws Exception {
        var quick = desk.write(halo, "cepat@contoh.test", "Paket", "Belum sampai", "q1@contoh.test");
        var slow = desk.write(halo, "lambat@contoh.test", "Paket", "Belum sampai", "q2@contoh.test");
        long first = desk.reply(agent, quick, "Kami cek dulu, ya.");
        long second = desk.reply(agent, slow, "Kami cek dulu, ya.");
        desk.sink().holdUp("lambat@contoh.test");
        var trip = Thread.ofVirtual().start(desk::deliver);
        await().untilAsserted(() -> assertThat(desk.status(first)).isEqualTo("sent"));
        assertThat(desk.status(second)).isEqualTo("queued");
        desk.sink().forgive();
        trip.join();
        assertThat(desk.status(second)).isEqualTo("sent");
    }

    @Test
    void belongsToOneNodeUntilItsLeaseRunsOut() {
        desk.reply(agent, desk.write(halo, "siti@contoh.test", "Paket", "Halo", "d1@contoh.test"), "Jawaban");
        assertThat(desk.round().claim(Set.of())).hasSize(1);
        assertThat(desk.round().claim(Set.of())).isEmpty();
        clock.pass(Lease.LENGTH);
        assertThat(desk.round().claim(Set.of())).hasSize(1);
    }

    @Test
    void leavesBusyMailboxesAlone() {
        desk.reply(agent, desk.write(halo, "siti@contoh.test", "Paket", "Halo", "d2@contoh.test"), "Jawaban");
        assertThat(desk.round().claim(Set.of(halo.id()))).isEmpty();
    }
}
