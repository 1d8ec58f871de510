package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.SmtpSink.Taken;
import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.identity.Viewer;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.tickets.Address;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.StoredFile;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmailTest
class OutgoingMailTests {

    private final Desk desk;
    private final BlobStore blobs;
    private final TicketAddress addresses;
    private Viewer agent;
    private Mailbox halo;

    @Autowired
    OutgoingMailTests(Desk desk, BlobStore blobs, TicketAddress addresses) {
        this.desk = desk;
        this.blobs = blobs;
        this.addresses = addresses;
        desk.clean();
        agent = desk.agent();
        halo = desk.mailbox("halo@toko.test", agent.teams().iterator().next());
    }

    @BeforeEach
    void begin() {
        assertThat(desk.sink().taken()).isEmpty();
    }

    @Test
    void answersTheCustomersMailInItsThread() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket saya", "Belum sampai", "satu@contoh.test");
        var first = sent(desk.reply(agent, ticket, "Kami cek."));
        desk.write(halo, "siti@contoh.test", "Re: Paket saya", "Sudah?", "dua@contoh.test", List.of(), to(ticket));
        var second = sent(desk.reply(agent, ticket, "Sudah kami kirim ulang."));
        assertThat(header(first, "In-Reply-To")).isEqualTo("<satu@contoh.test>");
        assertThat(header(second, "In-Reply-To")).isEqualTo("<dua@contoh.test>");
        assertThat(header(second, "References").split("\\s+"))
                .containsExactly("<satu@contoh.test>", header(first, "Message-ID"), "<dua@contoh.test>");
        assertThat(second.mail().getSubject()).isEqualTo("Re: Paket saya [" + ticket.number() + "]");
        assertThat(second.mail().getReplyTo())
                .containsExactly(new InternetAddress(addresses.of(halo, ticket.ticket())));
        assertThat(addresses.find(addresses.of(halo, ticket.ticket()))).hasValue(ticket.ticket());
    }

    @Test
    void showsTheAliasAndTheMailboxAsSender() throws Exception {
        var from = (InternetAddress) sent(reply("Halo")).mail().getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Dewi · Toko Nusantara");
        assertThat(from.getAddress()).isEqualTo("halo@toko.test");
    }

    @Test
    void isNoAutomaticMail() throws Exception {
        var mail = sent(reply("Halo")).mail();
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(mail.getHeader("X-Tameng-Loop")).isNull();
    }

    @Test
    void quotesTheCustomerBelowAndSigns() throws Exception {
        var text = text(sent(reply("Kami cek dulu, ya.")).mail());
        assertThat(text.replace("\r", ""))
                .startsWith("Kami cek dulu, ya.\n\n-- \nSalam hangat,\nToko Nusantara\n\nPada ")
                .containsPattern(
                        "Pada [A-Z][a-z]+, \\d{1,2} [A-Z][a-z]+ 20\\d\\d \\d\\d\\.\\d\\d WIB, Siti Rahma menulis:\n> Belum sampai");
    }

    @Test
    void neverQuotesANote() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "n1@contoh.test");
        desk.conversation().note(agent, ticket.number(), ReplyText.plain("RAHASIA: pelanggan ini rewel"), List.of());
        var html = ReplyText.html("<p>Halo <b>Bu Siti</b></p>");
        var mail = sent(desk.reply(agent, ticket, html, null, List.of()));
        assertThat(mail.source()).doesNotContain("RAHASIA");
        assertThat(text(mail.mail())).doesNotContain("RAHASIA").contains("> Belum sampai");
        assertThat(part(mail.mail(), "text/html")).doesNotContain("RAHASIA").contains("Belum sampai");
    }

    @Test
    void neverQuotesAStranger() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "n2@contoh.test");
        desk.write(halo, "orang@lain.test", "Paket", "ORANG ASING", "n3@lain.test", List.of(), to(ticket));
        var taken = sent(desk.reply(agent, ticket, "Halo"));
        assertThat(text(taken.mail())).doesNotContain("ORANG ASING").contains("> Belum sampai");
        assertThat(taken.recipients()).containsExactly("siti@contoh.test");
        assertThat(header(taken, "In-Reply-To")).isEqualTo("<n2@contoh.test>");
    }

    @Test
    void saysTheSameInTextAndHtml() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "a < b & \"c\"", "n4@contoh.test");
        var html = ReplyText.html("<p>Ongkir: <b>Rp 20.000</b> é€😀</p>");
        var mail = sent(desk.reply(agent, ticket, html, null, List.of())).mail();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(text(mail)).contains("Ongkir: Rp 20.000 é€😀").contains("> a < b & \"c\"");
        assertThat(part(mail, "text/html"))
                .contains("<b>Rp 20.000</b>")
                .contains("é€&#x1f600;")
                .contains("<blockquote type=\"cite\">a &lt; b &amp; &quot;c&quot;</blockquote>");
    }

    @Test
    void repliesToAllButOurselves() throws Exception {
        desk.mailbox("retur@toko.test", agent.teams().iterator().next());
        var copies = List.of(
                new Address("Budi", "budi@contoh.test"),
                new Address(null, "retur@toko.test"),
                new Address(null, "halo+1.abc@toko.test"));
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "r1@contoh.test", copies, Belonging.NONE);
        var taken = sent(desk.reply(agent, ticket, "Halo semua"));
        assertThat(taken.recipients()).containsExactlyInAnyOrder("siti@contoh.test", "budi@contoh.test");
        assertThat(taken.mail().getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(taken.mail().getRecipients(RecipientType.CC))
                .containsExactly(new InternetAddress("budi@contoh.test"));
        assertThat(taken.mail().getRecipients(RecipientType.BCC)).isNull();
    }

    @Test
    void carriesAttachmentsWhole() throws Exception {
        var bytes = new byte[70_000];
        new Random(1).nextBytes(bytes);
        var blob = blobs.store(bytes);
        var name = "Nota pengembalian – résumé 😀 dengan nama yang panjang sekali supaya harus dibagi.pdf";
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "l1@contoh.test");
        var file = new StoredFile(name, "application/pdf", blob.size(), false, null, blob.sha256());
        var mail = sent(desk.reply(agent, ticket, ReplyText.plain("Terlampir"), null, List.of(file)))
                .mail();
        var part = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(part.getFileName())).isEqualTo(name);
        assertThat(part.getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''");
        assertThat(part.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(part.isMimeType("application/pdf")).isTrue();
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(bytes);
        assertThat(text(mail)).startsWith("Terlampir");
    }

    @Test
    void takesAMailAsAnAttachmentWithoutBreakingIt() throws Exception {
        var blob = blobs.store("Subject: x\r\n\r\nhalo".getBytes(StandardCharsets.US_ASCII));
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "l2@contoh.test");
        var file = new StoredFile("surat.eml\r\nX-Evil: 1", "message/rfc822", blob.size(), false, null, blob.sha256());
        var taken = sent(desk.reply(agent, ticket, ReplyText.plain("Terlampir"), null, List.of(file)));
        var part = ((MimeMultipart) taken.mail().getContent()).getBodyPart(1);
        assertThat(part.getInputStream().readAllBytes()).asString().isEqualTo("Subject: x\r\n\r\nhalo");
        assertThat(taken.source()).doesNotContainPattern("(?m)^X-Evil:");
    }

    @Test
    void letsNobodyAddAHeader() throws Exception {
        var ticket = desk.write(
                halo,
                "siti@contoh.test",
                "Paket\r\nBcc: korban@contoh.test\u2028X-Evil: 1",
                "Halo",
                "h1@contoh.test>\r\nX-Evil: 2\r\nX-More: <x@y");
        desk.jdbc()
                .sql("UPDATE mailbox SET display_name = 'Toko' || chr(13) || chr(10) || 'X-Evil: 3'")
                .update();
        desk.jdbc()
                .sql("UPDATE person SET alias = 'Dewi' || chr(10) || 'X-Evil: 4' WHERE id = :id")
                .param("id", agent.id())
                .update();
        var copies = List.of(new Address("Budi\r\nX-Evil: 5", "budi@contoh.test"));
        var taken = sent(desk.reply(agent, ticket, ReplyText.plain("Halo"), copies, List.of()));
        assertThat(taken.source()).doesNotContainPattern("(?m)^(X-Evil|Bcc|X-More):");
        assertThat(taken.recipients()).containsExactlyInAnyOrder("siti@contoh.test", "budi@contoh.test");
        assertThat(taken.mail().getHeader("In-Reply-To")).hasSize(1);
    }

    @Test
    void foldsLongSubjects() throws Exception {
        var subject = "Pesanan saya belum datang – ".repeat(9);
        var ticket = desk.write(halo, "siti@contoh.test", subject, "Halo", "s1@contoh.test");
        var taken = sent(desk.reply(agent, ticket, "Halo"));
        assertThat(taken.source().lines().takeWhile(line -> !line.isEmpty())).allMatch(line -> line.length() <= 78 * 2);
        assertThat(taken.mail().getSubject()).startsWith("Re: Pesanan saya").endsWith("[" + ticket.number() + "]");
    }

    @Test
    void keepsReferencesBoundedInLongThreads() throws Exception {
        var ticket = desk.write(halo, "siti@contoh.test", "Paket", "Halo", "awal@contoh.test");
        for (int i = 0; i < 30; i++) {
            desk.write(halo, "siti@contoh.test", "Paket", "Lagi", "ke" + i + "@contoh.test", List.of(), to(ticket));
        }
        var references =
                header(sent(desk.reply(agent, ticket, "Halo")), "References").split("\\s+");
        assertThat(references).hasSize(20).startsWith("<awal@contoh.test>").endsWith("<ke29@contoh.test>");
    }

    private long reply(String text) {
        return desk.reply(agent, desk.write(halo, "siti@contoh.test", "Paket", "Belum sampai", "x1@contoh.test"), text);
    }

    private Taken sent(long message) {
        desk.deliver();
        assertThat(desk.status(message)).as(desk.detail(message)).isEqualTo("sent");
        return desk.sink().taken().getLast();
    }

    private static Belonging to(Placed ticket) {
        return new Belonging(ticket.ticket(), null);
    }

    private static String header(Taken taken, String name) throws Exception {
        return taken.mail().getHeader(name)[0];
    }

    private static String text(Part part) throws Exception {
        return part(part, "text/plain");
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
