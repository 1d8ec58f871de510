package id.tameng.tickets;

import id.tameng.customers.Contact;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Invented tickets and people who look at them, each test with its own, since the tests share a database.
@TestComponent
public class Cases {

    public static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final People people;
    private final Teams teams;

    Cases(MessageIntake intake, TransactionTemplate transaction, People people, Teams teams) {
        this.intake = intake;
        this.transaction = transaction;
        this.people = people;
        this.teams = teams;
    }

    public long team() {
        return teams.add("Tim Uji " + COUNT.incrementAndGet());
    }

    /// @param mine the teams she belongs to
    public Viewer viewer(Visibility visibility, Long... mine) {
        var name = "Pengamat " + COUNT.incrementAndGet();
        var email = name.replace(' ', '.') + "@kantor.test";
        long id = people.add(new People.NewPerson(
                email, name, "Alias", "kata-sandi-uji", "agent", "id", "Asia/Jakarta", Set.of(mine)));
        return new Viewer(
                id,
                0,
                email,
                name,
                "Alias",
                Locale.of("id"),
                ZoneId.of("Asia/Jakarta"),
                "auto",
                "agent",
                visibility,
                Set.of("tickets.read", "tickets.write"),
                Set.of(mine));
    }

    public Placed mail(long team, Instant at) {
        return receive(mail(team, "pelanggan" + COUNT.incrementAndGet() + "@contoh.test", Belonging.NONE, at));
    }

    public Placed receive(IncomingMessage message) {
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }

    public static IncomingMessage mail(long team, String sender, Belonging thread, Instant at) {
        return new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                thread,
                Contact.email(sender, "Siti"),
                List.of(),
                List.of(),
                "Pesanan belum sampai",
                "Halo, pesanan saya di mana?",
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                at);
    }
}
