package id.tameng.channels.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.tameng.TamengTest;
import id.tameng.channels.email.Certificates;
import id.tameng.channels.email.MailDesk;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.MailLimits;
import id.tameng.platform.secrets.Vault;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/// Servers of other kinds, and nodes beside each other.
@TamengTest
class ImapServersTests {

    private static final String PASSWORD = "rahasia";
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ImapProperties PROPERTIES = new ImapProperties(
            Duration.ofMillis(50), Duration.ofSeconds(3), Duration.ofMillis(200), LEASE, Duration.ofSeconds(20));

    private final MailDesk desk;
    private final FetchBook book;
    private final ImapFetch fetch;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Box box;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final ImapDoor door;
    private final ImapDoor other;

    @Autowired
    ImapServersTests(MailDesk desk, FetchBook book, Acceptance acceptance, Vault vault, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.vault = vault;
        this.jdbc = jdbc;
        box = desk.box();
        fetch = new ImapFetch(book, acceptance, new MailLimits(DataSize.ofMegabytes(50)), PROPERTIES, clock);
        door = new ImapDoor(book, new ImapSession(book, fetch, PROPERTIES), PROPERTIES);
        other = new ImapDoor(book, new ImapSession(book, fetch, PROPERTIES), PROPERTIES);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void leave() {
        door.stop();
        other.stop();
        server.stop();
        jdbc.sql("UPDATE mailbox SET active = false WHERE fetch_by = 'imap'").update();
    }

    @Test
    void asksAServerThatDoesNotSpeakUp() throws Exception {
        try (var relay = ImapRelay.withoutIdle(server.getImap().getPort())) {
            fetchFrom(box, relay.port(), "none");
            door.start();
            put(box);
            awaitEnvelopes(box, 1);
            put(box);
            awaitEnvelopes(box, 2);
            assertThat(relay.count("IDLE")).isZero();
            assertThat(relay.count("SELECT")).as("over one connection").isOne();
        }
    }

    @Test
    void fetchesEncryptedAfterStarttls() throws Exception {
        try (var relay = ImapRelay.withStarttls(server.getImap().getPort(), Certificates.good())) {
            fetchFrom(box, relay.port(), "starttls");
            put(box);
            var account = book.find(box.id()).orElseThrow();
            var settings = account.settings(PROPERTIES);
            // The authority of this test is not among those that everybody knows.
            settings.setProperty("mail.imap.ssl.trust", "*");
            book.take(box.id(), "test", LEASE);
            try (var store = (IMAPStore) Session.getInstance(settings).getStore(account.protocol())) {
                store.connect(account.host(), account.port(), account.user(), account.password());
                assertThat(store.isSSL()).isTrue();
                var folder = (IMAPFolder) store.getFolder(account.folder());
                folder.open(Folder.READ_WRITE);
                fetch.fetch(account, "test", folder, new FetchPosition(null, 0, null));
            }
            assertThat(desk.envelopes(box)).hasSize(1);
        }
    }

    @Test
    void saysNoPasswordToAServerThatNobodyVouchesFor() throws Exception {
        try (var relay = ImapRelay.withStarttls(server.getImap().getPort(), Certificates.good())) {
            fetchFrom(box, relay.port(), "starttls");
            door.start();
            await().atMost(PATIENCE).until(() -> trouble().startsWith("tls-failed: "));
            assertThat(relay.count("STARTTLS")).isPositive();
            assertThat(relay.count("LOGIN") + relay.count("AUTHENTICATE")).isZero();
        }
    }

    @Test
    void saysNoPasswordInTheClearWhereEncryptionWasAskedFor() throws Exception {
        try (var relay = ImapRelay.withoutIdle(server.getImap().getPort())) {
            fetchFrom(box, relay.port(), "starttls");
            door.start();
            await().atMost(PATIENCE).until(() -> trouble().startsWith("no-starttls: "));
            assertThat(relay.count("LOGIN") + relay.count("AUTHENTICATE")).isZero();
        }
    }

    @Test
    void oneOfTwoNodesFetchesAndTheOtherGoesOnWhenItLeaves() throws Exception {
        try (var relay = ImapRelay.withoutIdle(server.getImap().getPort())) {
            fetchFrom(box, relay.port(), "none");
            door.start();
            put(box);
            awaitEnvelopes(box, 1);
            other.start();
            var bystander = desk.box();
            fetchFrom(bystander, server.getImap().getPort(), "none");
            put(bystander);
            awaitEnvelopes(bystander, 1);
            put(box);
            awaitEnvelopes(box, 2);
            assertThat(relay.count("SELECT")).as("by one of them").isOne();
            door.stop();
            put(box);
            awaitEnvelopes(box, 3);
            assertThat(relay.count("SELECT")).as("by the other now").isEqualTo(2);
        }
    }

    @Test
    void waitsForTheLeaseOfANodeThatDied() throws Exception {
        fetchFrom(box, server.getImap().getPort(), "none");
        assertThat(book.take(box.id(), "dead", LEASE)).isPresent();
        put(box);
        door.start();
        var free = desk.box();
        fetchFrom(free, server.getImap().getPort(), "none");
        put(free);
        awaitEnvelopes(free, 1);
        assertThat(desk.envelopes(box)).as("while the lease lasts").isEmpty();
        jdbc.sql("UPDATE mailbox_fetch SET lease_until = now() - interval '1 hour' WHERE mailbox_id = :id")
                .param("id", box.id())
                .update();
        awaitEnvelopes(box, 1);
    }

    private void fetchFrom(Box from, int port, String tls) {
        server.setUser(from.address(), from.address(), PASSWORD);
        jdbc.sql("""
                        UPDATE mailbox SET fetch_by = 'imap', imap_host = '127.0.0.1', imap_port = :port, imap_tls = :tls,
                          imap_user = address, imap_secret = :secret
                        WHERE id = :id
                        """)
                .param("port", port)
                .param("tls", tls)
                .param("secret", vault.lock(PASSWORD))
                .param("id", from.id())
                .update();
    }

    private void put(Box into) {
        var letter = Letter.of("Ibu Ani <ani@mail.test>", into.address());
        server.getUserManager()
                .getUserByEmail(into.address())
                .deliver(GreenMailUtil.newMimeMessage(new ByteArrayInputStream(letter.bytes())));
    }

    private void awaitEnvelopes(Box of, int count) {
        await().atMost(PATIENCE).until(() -> desk.envelopes(of).size() == count);
    }

    private String trouble() {
        return jdbc.sql("SELECT coalesce((SELECT last_error FROM mailbox_fetch WHERE mailbox_id = :id), '')")
                .param("id", box.id())
                .query(String.class)
                .single();
    }
}
