package id.tameng.channels.email.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.tameng.TamengTest;
import id.tameng.channels.email.MailDesk;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.MailLimits;
import id.tameng.platform.secrets.Vault;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@TamengTest
class ImapDoorTests {

    private static final String PASSWORD = "rahasia";
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final ImapProperties PROPERTIES = new ImapProperties(
            Duration.ofMillis(50), Duration.ofSeconds(3), Duration.ofMillis(200), LEASE, Duration.ofSeconds(20));

    private final MailDesk desk;
    private final FetchBook book;
    private final ImapFetch fetch;
    private final Acceptance acceptance;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Box box;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final ImapDoor door;

    @Autowired
    ImapDoorTests(MailDesk desk, FetchBook book, Acceptance acceptance, Vault vault, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.acceptance = acceptance;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
        box = desk.box();
        fetch = new ImapFetch(book, acceptance, new MailLimits(DataSize.ofMegabytes(50)), PROPERTIES, clock);
        door = new ImapDoor(book, new ImapSession(book, fetch, PROPERTIES), PROPERTIES);
    }

    @BeforeEach
    void keepTheMailboxElsewhere() {
        server.start();
        server.setUser(box.address(), box.address(), PASSWORD);
        jdbc.sql("""
                        UPDATE mailbox SET fetch_by = 'imap', imap_host = '127.0.0.1', imap_port = :port, imap_tls = 'none',
                          imap_user = address, imap_secret = :secret
                        WHERE id = :id
                        """)
                .param("port", server.getImap().getPort())
                .param("secret", vault.lock(PASSWORD))
                .param("id", box.id())
                .update();
    }

    @AfterEach
    void leave() {
        door.stop();
        server.stop();
        jdbc.sql("UPDATE mailbox SET active = false WHERE id = :id")
                .param("id", box.id())
                .update();
    }

    @Test
    void fetchesWhatIsThereAndHearsOfWhatComes() throws Exception {
        put(letter());
        door.start();
        await().until(() -> desk.envelopes(box).size() == 1);
        put(letter());
        await().until(() -> desk.envelopes(box).size() == 2);
        await().until(() -> seen() == 2);
        desk.work();
        assertThat(desk.messages(box)).hasSize(2);
    }

    @Test
    void takesEveryByteAsItIs() throws Exception {
        var letter = letter().header("X-Odd", "odd\r\n\tfolded");
        put(letter);
        fetch(null);
        assertThat(new String(raw(), StandardCharsets.UTF_8))
                .isEqualTo(new String(letter.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void goesOnBehindTheLastMail() throws Exception {
        put(letter());
        var position = fetch(null);
        put(letter());
        assertThat(fetch(position).lastUid()).isGreaterThan(position.lastUid());
        assertThat(desk.envelopes(box)).hasSize(2);
    }

    @Test
    void beginsAnewWhenTheServerGivesOutItsNumbersAnew() throws Exception {
        put(letter());
        var position = fetch(null);
        put(letter());
        fetch(new FetchPosition(-1L, position.lastUid() + 1000, Instant.now(clock)));
        assertThat(desk.envelopes(box)).hasSize(2);
    }

    @Test
    void keepsTheHeaderOfWhatIsTooLarge() throws Exception {
        put(letter().body("x".repeat(5000)));
        var small = new ImapFetch(book, acceptance, new MailLimits(DataSize.ofKilobytes(2)), PROPERTIES, clock);
        fetch(small, null);
        assertThat(desk.envelopes(box)).containsExactly("quarantined too-large");
    }

    @Test
    void belongsToOneNodeUntilItsLeaseRunsOut() {
        assertThat(book.take(box.id(), "one", LEASE)).isPresent();
        assertThat(book.take(box.id(), "other", LEASE)).isEmpty();
        assertThat(book.renew(account(), "one", Duration.ofSeconds(-1))).isTrue();
        assertThat(book.take(box.id(), "other", LEASE)).isPresent();
        assertThat(book.renew(account(), "one", LEASE)).isFalse();
    }

    @Test
    void saysInPlainWordsThatThePasswordIsWrong() {
        jdbc.sql("UPDATE mailbox SET imap_secret = :secret WHERE id = :id")
                .param("secret", vault.lock("salah"))
                .param("id", box.id())
                .update();
        door.start();
        await().until(() -> trouble().startsWith("login-refused: "));
        assertThat(book.listFree()).doesNotContain(box.id());
    }

    @Test
    void saysThatTheFolderIsMissing() {
        jdbc.sql("UPDATE mailbox SET imap_folder = 'Tidak ada' WHERE id = :id")
                .param("id", box.id())
                .update();
        door.start();
        await().until(() -> trouble().startsWith("folder-missing: "));
    }

    private FetchPosition fetch(@Nullable FetchPosition position) throws Exception {
        return fetch(fetch, position);
    }

    private FetchPosition fetch(ImapFetch how, @Nullable FetchPosition position) throws Exception {
        book.take(box.id(), "test", LEASE);
        try (var store = store();
                var folder = (IMAPFolder) store.getFolder("INBOX")) {
            folder.open(Folder.READ_WRITE);
            return how.fetch(account(), "test", folder, position == null ? new FetchPosition(null, 0, null) : position);
        }
    }

    private IMAPStore store() throws Exception {
        var store = (IMAPStore) Session.getInstance(new Properties()).getStore("imap");
        store.connect("127.0.0.1", server.getImap().getPort(), box.address(), PASSWORD);
        return store;
    }

    private long seen() throws Exception {
        try (var store = store();
                var folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            int seen = 0;
            for (var message : folder.getMessages()) {
                seen += message.isSet(Flags.Flag.SEEN) ? 1 : 0;
            }
            return seen;
        }
    }

    private ImapAccount account() {
        return book.find(box.id()).orElseThrow();
    }

    private String trouble() {
        return jdbc.sql("SELECT coalesce((SELECT last_error FROM mailbox_fetch WHERE mailbox_id = :id), '')")
                .param("id", box.id())
                .query(String.class)
                .single();
    }

    private byte[] raw() {
        return jdbc.sql("""
                        SELECT r.raw
                        FROM email_raw AS r
                        JOIN email_envelope AS e ON e.id = r.envelope_id
                        WHERE e.mailbox_id = :id
                        """)
                .param("id", box.id())
                .query((row, number) -> row.getBytes("raw"))
                .single();
    }

    private void put(Letter letter) {
        GreenMailUser user = server.getUserManager().getUserByEmail(box.address());
        user.deliver(GreenMailUtil.newMimeMessage(new ByteArrayInputStream(letter.bytes())));
    }

    private Letter letter() {
        return Letter.of("Ibu Ani <ani@mail.test>", box.address());
    }
}
