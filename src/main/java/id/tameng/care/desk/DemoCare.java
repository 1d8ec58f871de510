package id.tameng.care.desk;

import id.tameng.care.cases.Reporting;
import id.tameng.care.conduct.Conducts;
import id.tameng.care.conduct.Ladder;
import id.tameng.care.conduct.Reason;
import id.tameng.customers.Contact;
import id.tameng.customers.Correspondents;
import id.tameng.customers.Correspondents.Correspondent;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.People.NewPerson;
import id.tameng.identity.RoleDesign;
import id.tameng.identity.RoleDesign.Design;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.Automation;
import id.tameng.tickets.ChannelAccounts;
import id.tameng.tickets.ChannelAccounts.Account;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.Handling;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// A customer who scolds and was warned, a threat that Dewi reported, a thank-you that she earned, and the officer who
/// looks after reports.
@Component
class DemoCare implements DemoShare {

    private static final String PASSWORD = "demo-tameng";
    private static final String TEAM_BOX = "halo@";
    private static final int CUSTOMERS = 40;
    private static final int LONG_KNOWN = 20;

    private final List<ChannelAccounts> accounts;
    private final Correspondents customers;
    private final People people;
    private final OnBehalf onBehalf;
    private final RoleDesign roles;
    private final MessageIntake intake;
    private final Handling handling;
    private final Conversation conversation;
    private final Conducts conducts;
    private final Ladder ladder;
    private final Reporting reporting;
    private final Clock clock;

    DemoCare(
            List<ChannelAccounts> accounts,
            Correspondents customers,
            People people,
            OnBehalf onBehalf,
            RoleDesign roles,
            MessageIntake intake,
            Handling handling,
            Conversation conversation,
            Conducts conducts,
            Ladder ladder,
            Reporting reporting,
            Clock clock) {
        this.accounts = accounts;
        this.customers = customers;
        this.people = people;
        this.onBehalf = onBehalf;
        this.roles = roles;
        this.intake = intake;
        this.handling = handling;
        this.conversation = conversation;
        this.conducts = conducts;
        this.ladder = ladder;
        this.reporting = reporting;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var role =
                roles.add(new Design("Petugas kasus", Visibility.OWN, Set.of("tickets.read", "care.cases"), false, 0));
        people.add(new NewPerson(
                "ratna@demo.tameng.test", "Ratna Puspita", "Ratna", PASSWORD, role, "id", "Asia/Jakarta", Set.of()));
        var box = accounts.stream()
                .flatMap(channel -> channel.list().stream())
                .filter(account -> account.address().address().startsWith(TEAM_BOX))
                .findFirst();
        var known = customers.list(CUSTOMERS).stream()
                .filter(customer -> !conducts.of(customer.id()).endangered())
                .skip(LONG_KNOWN)
                .toList();
        if (box.isPresent() && known.size() >= 3) {
            people.listAssignable(box.get().team()).stream()
                    .filter(colleague -> colleague.alias().equals("Dewi"))
                    .findFirst()
                    .flatMap(dewi -> onBehalf.find(dewi.id()))
                    .ifPresent(dewi -> play(dewi, box.get(), known));
        }
    }

    private void play(Viewer dewi, Account box, List<Correspondent> known) {
        var harsh = mail(
                box,
                known.get(0),
                "Paket belum sampai juga!!",
                "Dasar goblok kalian semua, kerja nggak becus! Paket saya belum sampai dari hari Senin."
                        + " Resinya JX2281907. Tolong dicek posisinya sekarang.",
                Belonging.NONE);
        handling.assign(dewi, harsh.number(), dewi.id());
        ladder.warn(
                dewi,
                harsh.number(),
                Reason.INSULT,
                "Kami paham menunggu itu melelahkan, dan resinya sedang kami cek. Mohon percakapan ini tetap santun,"
                        + " supaya kami bisa membantu sampai selesai.\n\nSalam,\nDewi");
        var threat = mail(
                box,
                known.get(1),
                "Refund sekarang",
                "Awas kamu ya, aku tahu kantormu di mana. Kutunggu di depan pintu, kuhajar kamu. Refund pesanan saya hari ini.",
                Belonging.NONE);
        handling.assign(dewi, threat.number(), dewi.id());
        reporting.report(dewi, threat.number(), "threat", "Saya jadi takut pulang sendiri.", true);
        thank(dewi, box, known.get(2));
    }

    private void thank(Viewer dewi, Account box, Correspondent customer) {
        var asked = mail(
                box,
                customer,
                "Tukar ukuran sepatu",
                "Kak, sepatunya kekecilan. Bisa tukar ke ukuran 40?",
                Belonging.NONE);
        conversation.reply(
                dewi,
                asked.number(),
                new ReplyDraft(
                        ReplyText.plain(
                                "Bisa, Kak. Kurir menjemput besok pukul 10.00, ukuran 40 dikirim hari itu juga."),
                        null,
                        List.of(),
                        List.of(),
                        TicketStatus.WAITING_CUSTOMER,
                        null,
                        true));
        mail(
                box,
                customer,
                "Re: Tukar ukuran sepatu",
                "Terima kasih banyak Kak Dewi! Sabar dan cepat sekali bantuannya, saya senang sekali.",
                new Belonging(asked.ticket(), null));
    }

    private Placed mail(Account box, Correspondent customer, String subject, String text, Belonging thread) {
        var message = new IncomingMessage(
                box.channel(),
                box.id(),
                box.team(),
                Duration.ofDays(7),
                thread,
                Contact.email(customer.address(), customer.name()),
                List.of(),
                List.of(),
                subject,
                text,
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                clock.instant());
        return intake.receive(List.of(message)).getFirst();
    }
}
