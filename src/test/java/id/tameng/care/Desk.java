package id.tameng.care;

import id.tameng.customers.Contact;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Colleagues.Colleague;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A team with a mailbox of its own, people in it, and customers who write to it.
@TestComponent
public class Desk {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /// @param mailbox its id
    public record Place(long team, long mailbox) {}

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final Teams teams;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Clock clock;

    Desk(
            MessageIntake intake,
            TransactionTemplate transaction,
            Teams teams,
            Colleagues colleagues,
            JdbcClient jdbc,
            Clock clock) {
        this.intake = intake;
        this.transaction = transaction;
        this.teams = teams;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Place open() {
        int number = COUNT.incrementAndGet();
        long team = teams.add("Tim jaga " + number);
        long mailbox = jdbc.sql("""
                        INSERT INTO mailbox (address, display_name, team_id)
                        VALUES (:address, 'Toko Jaga', :team)
                        RETURNING id
                        """)
                .param("address", "jaga" + number + "@toko.test")
                .param("team", team)
                .query(Long.class)
                .single();
        return new Place(team, mailbox);
    }

    public Colleague hire(String role, Place place) {
        return colleagues.hire(role, place.team());
    }

    /// A case officer: a role of its own that may only that.
    public Colleague officer(Place place) {
        jdbc.sql("""
                INSERT INTO role (key, name, visibility, permissions)
                VALUES ('officer', 'Petugas uji', 'own', ARRAY['care.cases'])
                ON CONFLICT DO NOTHING
                """).update();
        return colleagues.hire("officer", place.team());
    }

    public Viewer viewer(Colleague colleague, Place place, String... permissions) {
        var all = new java.util.HashSet<>(Set.of(permissions));
        all.add("tickets.read");
        all.add("tickets.write");
        return new Viewer(
                colleague.id(),
                0,
                colleague.email(),
                colleague.name(),
                "Alias",
                Locale.of("id"),
                ZoneId.of("Asia/Jakarta"),
                "auto",
                "agent",
                Visibility.TEAM,
                all,
                Set.of(place.team()));
    }

    /// An address that nobody else writes from.
    public static String stranger() {
        return "jaga-pelanggan" + COUNT.incrementAndGet() + "@contoh.test";
    }

    public Placed mail(Place place, String sender, String text) {
        return mail(place, sender, IncomingMessage.Belonging.NONE, text);
    }

    /// In the thread of what was said before.
    public Placed answer(Place place, String sender, Placed to, String text) {
        return mail(place, sender, new IncomingMessage.Belonging(to.ticket(), null), text);
    }

    public Placed mail(Place place, String sender, String subject, String text) {
        return mail(place, sender, IncomingMessage.Belonging.NONE, subject, text);
    }

    private Placed mail(Place place, String sender, IncomingMessage.Belonging thread, String text) {
        return mail(place, sender, thread, "Paket", text);
    }

    private Placed mail(Place place, String sender, IncomingMessage.Belonging thread, String subject, String text) {
        var message = new IncomingMessage(
                "email",
                place.mailbox(),
                place.team(),
                Duration.ofDays(7),
                thread,
                Contact.email(sender, "Siti"),
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
        return transaction.execute(status -> intake.receive(List.of(message))).getFirst();
    }
}
