package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tameng.platform.data.TestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.client.SmartClient;

/// Two programs on one database are one Tameng.
class TwoNodesTests {

    private static final String SUBJECT = "Dua simpul, satu meja";

    private final TestDatabase database = TestDatabase.create();

    @Test
    void whatOneNodeAcceptsIsSeenAtOnceOnTheOther() throws Exception {
        try (var near = start("near");
                var far = start("far");
                var bayu = Listening.to(far, "bayu@demo.tameng.test", "tickets")) {
            assertThat(bayu.next()).as("what may have changed before").isNotNull();
            send(near);
            assertThat(bayu.next()).contains("tickets");
            var agent = AgentByApi.signIn(far, "bayu@demo.tameng.test");
            await().untilAsserted(() -> assertThat(agent.get("/api/v1/tickets?limit=1")
                            .get("data")
                            .get(0)
                            .get("subject")
                            .asString())
                    .isEqualTo(SUBJECT));
        }
    }

    private FinishedJar start(String name) throws Exception {
        return FinishedJar.start(
                FinishedJar.emptyDirectory(name),
                "--tameng.demo=true",
                "--tameng.secret=satu-kunci-untuk-dua-simpul-yang-sama",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
    }

    private static void send(FinishedJar node) throws Exception {
        var client = SmartClient.createAndConnect("127.0.0.1", node.smtpPort(), "nodes.test");
        client.from("ani@contoh.test");
        client.to("halo@demo.tameng.test");
        client.dataStart();
        client.dataWrite("""
                From: Ani <ani@contoh.test>\r
                Subject: %s\r
                Message-ID: <dua-simpul@contoh.test>\r
                \r
                Halo, apakah pesan ini sampai di kedua simpul?\r
                """.formatted(SUBJECT).getBytes(StandardCharsets.UTF_8));
        client.dataEnd();
        client.quit();
    }
}
