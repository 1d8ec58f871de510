package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailHeadersTests {

    @Test
    void findsTheMessageIdWithoutParsing() {
        assertThat(MailHeaders.messageId(Eml.bytes(Eml.HEAD + "\nisi"))).isEqualTo("m1@contoh.id");
        assertThat(MailHeaders.messageId(Eml.bytes("MESSAGE-ID :\n <a@x>\nFrom: b@x\n\n")))
                .isEqualTo("a@x");
        assertThat(MailHeaders.messageId("Message-ID: <a@x>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("a@x");
        assertThat(MailHeaders.messageId(Eml.bytes("From: b@x\n\nMessage-ID: <isi@x>\n")))
                .isNull();
        assertThat(MailHeaders.messageId(new byte[0])).isNull();
    }

    @Test
    void hashesWhatTheSenderWroteAndNotTheTrace() {
        var mail = Eml.bytes(Eml.HEAD + "\nisi");
        var again = Eml.bytes("Received: from mx2\nX-Spam: no\n" + Eml.HEAD + "\nisi");
        assertThat(MailHeaders.contentHash(mail)).hasSize(64).isEqualTo(MailHeaders.contentHash(again));
        assertThat(MailHeaders.contentHash(Eml.bytes(Eml.HEAD + "\nlain"))).isNotEqualTo(MailHeaders.contentHash(mail));
        var other = Eml.bytes(Eml.HEAD.replace("siti@", "budi@") + "\nisi");
        assertThat(MailHeaders.contentHash(other)).isNotEqualTo(MailHeaders.contentHash(mail));
    }

    @Test
    void seesOurLoopMark() {
        assertThat(MailHeaders.hasLoopMark(Eml.bytes("X-Tameng-Loop: 1\n" + Eml.HEAD + "\nisi")))
                .isTrue();
        assertThat(MailHeaders.hasLoopMark(Eml.bytes(Eml.HEAD + "\nX-Tameng-Loop: 1\n")))
                .isFalse();
    }
}
