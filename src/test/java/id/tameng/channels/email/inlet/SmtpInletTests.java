package id.tameng.channels.email.inlet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.channels.email.MailDesk;
import id.tameng.channels.email.MailDesk.Box;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.MailLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.unit.DataSize;

@TamengTest
class SmtpInletTests {

    private static final int LIMIT = 100_000;

    private final MailDesk desk;
    private final SmtpInlet inlet;
    private final Box box;
    private SmtpTalk talk;

    @Autowired
    SmtpInletTests(MailDesk desk, Recipients recipients, Acceptance acceptance, SslBundles bundles, Clock clock)
            throws IOException {
        this.desk = desk;
        inlet = new SmtpInlet(
                new InletProperties(-1, "127.0.0.1", "toko.test", 10, 3, Duration.ofSeconds(30), null),
                new MailLimits(DataSize.ofBytes(LIMIT)),
                recipients,
                acceptance,
                bundles,
                clock);
        inlet.start();
        talk = new SmtpTalk(inlet.port());
        box = desk.box();
    }

    @BeforeEach
    void greet() throws IOException {
        assertThat(talk.say("EHLO mail.test"))
                .contains("PIPELINING", "SIZE " + LIMIT, "8BITMIME", "SMTPUTF8")
                .doesNotContain("CHUNKING", "STARTTLS");
    }

    @AfterEach
    void close() throws IOException {
        talk.close();
        inlet.stop();
    }

    @Test
    void hasTheMailWhenItSaysSo() throws IOException {
        begin(box.address());
        assertThat(talk.send(letter().bytes())).startsWith("250");
        assertThat(desk.envelopes(box)).containsExactly("queued");
        desk.work();
        assertThat(desk.messages(box)).hasSize(1);
    }

    @Test
    void takesSeveralMailsOverOneConnection() throws IOException {
        for (int i = 0; i < 3; i++) {
            begin(box.address());
            assertThat(talk.send(letter().bytes())).startsWith("250");
        }
        assertThat(desk.envelopes(box)).hasSize(3);
    }

    @Test
    void putsOneEnvelopeIntoEveryMailboxAddressed() throws IOException {
        var other = desk.box();
        begin(box.address(), other.address());
        assertThat(talk.send(letter().bytes())).startsWith("250");
        assertThat(desk.envelopes(box)).hasSize(1);
        assertThat(desk.envelopes(other)).hasSize(1);
    }

    @Test
    void takesTheTokenOfATicketForTheMailbox() throws IOException {
        begin(box.address().replace("@", "+4211.aaaa@").toUpperCase(java.util.Locale.ROOT));
        assertThat(talk.send(letter().bytes())).startsWith("250");
        assertThat(desk.envelopes(box)).hasSize(1);
    }

    @Test
    void relaysNothing() throws IOException {
        talk.say("MAIL FROM:<ani@mail.test>");
        assertThat(talk.say("RCPT TO:<someone@elsewhere.test>")).startsWith("550 5.1.1");
        assertThat(talk.say("DATA")).startsWith("503");
    }

    @Test
    void refusesWhatSaysThatItIsTooLarge() throws IOException {
        assertThat(talk.say("MAIL FROM:<ani@mail.test> SIZE=52428801 BODY=8BITMIME"))
                .startsWith("552 5.3.4");
        assertThat(talk.say("MAIL FROM:<ani@mail.test> SIZE=999999999999999")).startsWith("552 5.3.4");
        assertThat(talk.say("MAIL FROM:<ani@mail.test> SIZE=1000")).startsWith("250");
    }

    @Test
    void refusesWhatTurnsOutTooLargeAndTakesTheNextMail() throws IOException {
        begin(box.address());
        assertThat(talk.send(letter().body("x".repeat(LIMIT)).bytes()))
                .startsWith("552 5.3.4")
                .contains("97 KB");
        begin(box.address());
        assertThat(talk.send(letter().bytes())).startsWith("250");
        assertThat(desk.envelopes(box)).hasSize(1);
    }

    @Test
    void takesAllRecipientsUpToTheLimit() throws IOException {
        begin(box.address(), box.address(), box.address());
        assertThat(talk.say("RCPT TO:<" + box.address() + ">")).startsWith("452");
    }

    @Test
    void endsTheConnectionOfWhoeverGuessesAddresses() throws IOException {
        talk.say("MAIL FROM:<ani@mail.test>");
        var answer = "";
        for (int i = 0; i < 21; i++) {
            answer = talk.say("RCPT TO:<guess" + i + "@toko.test>");
        }
        assertThat(answer).startsWith("421");
    }

    @Test
    void takesNoHalfMail() throws IOException {
        begin(box.address());
        talk.say("DATA");
        talk.write(letter().bytes());
        talk.close();
        inlet.stop();
        assertThat(desk.envelopes(box)).isEmpty();
    }

    @Test
    void offersNoChunks() throws IOException {
        begin(box.address());
        assertThat(talk.say("BDAT 10 LAST")).startsWith("502");
    }

    @Test
    void keepsPipelinedCommandsBehindTheMail() throws IOException {
        begin(box.address());
        talk.say("DATA");
        var mail = new String(letter().bytes(), StandardCharsets.UTF_8);
        assertThat(talk.say(mail + ".\r\nMAIL FROM:<ani@mail.test>\r\nNOOP")).startsWith("250 2.0.0");
        assertThat(talk.hear()).startsWith("250 2.1.0");
        assertThat(talk.hear()).startsWith("250");
    }

    private void begin(String... recipients) throws IOException {
        assertThat(talk.say("MAIL FROM:<ani@mail.test>")).startsWith("250");
        for (var recipient : recipients) {
            assertThat(talk.say("RCPT TO:<" + recipient + ">")).startsWith("250");
        }
    }

    private Letter letter() {
        return Letter.of("Ibu Ani <ani@mail.test>", box.address());
    }
}
