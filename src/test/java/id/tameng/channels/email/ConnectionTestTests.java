package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.tameng.channels.email.MailboxDraft.Account;
import id.tameng.channels.email.TestDesk.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmailTest
class ConnectionTestTests {

    private static final String HOST = "127.0.0.1";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAPS)
    });

    private final ConnectionTest test;
    private final MailboxSetup setup;
    private final Desk desk;

    @Autowired
    ConnectionTestTests(ConnectionTest test, MailboxSetup setup, Desk desk) {
        this.test = test;
        this.setup = setup;
        this.desk = desk;
    }

    @BeforeAll
    static void start() {
        SERVER.start();
        SERVER.setUser("halo@toko.test", "halo@toko.test", "benar");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void connects() {
        assertThat(test.imap(0, imap("none", "benar"), "INBOX").code()).isEqualTo("ok-imap");
        assertThat(test.smtp(0, smtp("none", "benar")).code()).isEqualTo("ok-smtp");
    }

    @Test
    void namesAWrongPassword() {
        assertThat(test.imap(0, imap("none", "salah"), "INBOX").code()).isEqualTo("wrong-password");
        assertThat(test.smtp(0, smtp("none", "salah")).code()).isEqualTo("wrong-password");
    }

    @Test
    void namesAMissingFolder() {
        var result = test.imap(0, imap("none", "benar"), "Arsip");
        assertThat(result.code()).isEqualTo("folder-missing");
        assertThat(result.arguments()).containsExactly("Arsip");
    }

    @Test
    void namesAPortWhereNobodyListens() throws IOException {
        assertThat(test.smtp(0, account(freePort(), "none", null)).code()).isEqualTo("refused");
        assertThat(test.imap(0, account(freePort(), "tls", "x"), "INBOX").code())
                .isEqualTo("refused");
    }

    @Test
    void namesAServerThatDoesNotExist() {
        var account = new Account("tidak-ada.invalid", 25, "none", null, null);
        assertThat(test.smtp(0, account).code()).isEqualTo("host-unknown");
    }

    @Test
    void namesTheWrongKindOfEncryption() {
        assertThat(test.imap(0, imap("tls", "benar"), "INBOX").code()).isEqualTo("not-tls");
        assertThat(test.smtp(0, smtp("tls", "benar")).code()).isEqualTo("not-tls");
        assertThat(test.smtp(0, smtp("starttls", "benar")).code()).isEqualTo("no-starttls");
        assertThat(test.imap(0, imap("starttls", "benar"), "INBOX").code()).isEqualTo("no-starttls");
    }

    @Test
    void namesACertificateThatNobodyVouchesFor() {
        var account = account(SERVER.getImaps().getPort(), "tls", "benar");
        assertThat(test.imap(0, account, "INBOX").code()).isEqualTo("tls-untrusted");
    }

    @Test
    void namesAServerThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(test.smtp(0, account(silent.getLocalPort(), "none", null))
                            .code())
                    .isEqualTo("timeout-silent");
        }
    }

    @Test
    void usesTheStoredPasswordForItsOwnServerOnly() {
        desk.clean();
        var known = smtp("none", "benar");
        long id =
                setup.add(new MailboxDraft("halo@toko.test", "Toko", 1, true, null, "INBOX", known, "", false, "", 7));
        assertThat(test.smtp(id, smtp("none", null)).code()).isEqualTo("ok-smtp");
        assertThat(setup.password(id, smtp("none", null), "smtp")).hasValue("benar");
        var elsewhere = new Account("localhost", known.port(), "none", known.user(), null);
        assertThat(setup.password(id, elsewhere, "smtp")).isEmpty();
        assertThat(test.smtp(id, elsewhere).ok()).isFalse();
    }

    private static Account imap(String tls, @Nullable String password) {
        return account(SERVER.getImap().getPort(), tls, password);
    }

    private static Account smtp(String tls, @Nullable String password) {
        return account(SERVER.getSmtp().getPort(), tls, password);
    }

    private static Account account(int port, String tls, @Nullable String password) {
        return new Account(HOST, port, tls, "halo@toko.test", password);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
