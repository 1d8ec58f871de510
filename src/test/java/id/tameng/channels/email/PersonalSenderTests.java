package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.channels.email.TestDesk.Desk;
import id.tameng.platform.DomainException;
import id.tameng.platform.PlatformProperties;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.secrets.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Letters to our own people have one sender, and not whichever mailbox comes first in the alphabet.
@EmailTest
class PersonalSenderTests {

    @Autowired
    private Desk desk;

    @Autowired
    private PersonalSender sender;

    @Autowired
    private PersonalMailRoute route;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private EmailProperties properties;

    @Autowired
    private Vault vault;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private PlatformProperties platform;

    @Autowired
    private DemoOutbox outbox;

    @Autowired
    private AuditTrail audit;

    private Mailbox oldest;
    private Mailbox younger;

    @BeforeEach
    void open() {
        desk.clean();
        long team = desk.agent().teams().iterator().next();
        oldest = desk.mailbox("halo@toko.test", team);
        younger = desk.mailbox("bayar@toko.test", team);
    }

    @Test
    void theOldestSendsUntilAnotherIsChosen() {
        assertThat(deliveredFrom()).isEqualTo(oldest.address());
        sender.choose(younger.id());
        assertThat(deliveredFrom()).isEqualTo(younger.address());
        sender.choose(oldest.id());
        assertThat(sender.find()).as("one at a time").contains(oldest.id());
        sender.choose(younger.id());
        desk.jdbc().sql("UPDATE mailbox SET active = false WHERE personal").update();
        assertThat(deliveredFrom()).as("until it is out of use").isEqualTo(oldest.address());
        sender.choose(null);
        assertThatThrownBy(() -> sender.choose(younger.id())).isInstanceOf(DomainException.class);
    }

    @Test
    void theInstallationsOwnServerGoesFirst() {
        desk.jdbc()
                .sql("UPDATE mailbox SET smtp_host = NULL WHERE id = :id")
                .param("id", younger.id())
                .update();
        sender.choose(oldest.id());
        var smtp = new EmailProperties.Smtp("smtp.toko.test", 25, null, null, null);
        var routes = new Routes(
                desk.jdbc(), vault, blobs, new EmailProperties(smtp, properties.delivery()), platform, outbox);
        assertThat(new PersonalSender(desk.jdbc(), mailboxes, routes, audit).candidates())
                .extracting(Mailbox::id)
                .containsExactly(younger.id(), oldest.id());
        assertThat(deliveredFrom()).as("where there is none").isEqualTo(oldest.address());
    }

    private String deliveredFrom() {
        route.deliver(new PersonalLetter("Sari", "sari@toko.test", "Kata sandi", "Halo"));
        return desk.sink().taken().getLast().from();
    }
}
