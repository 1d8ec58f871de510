package id.tameng.insight;

import id.tameng.customers.Contact;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails of customers who feel something, and people who read them.
@TestComponent
class Mails {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final Judging judging;
    private final People people;
    private final Teams teams;
    private final Clock clock;

    Mails(
            MessageIntake intake,
            TransactionTemplate transaction,
            Judging judging,
            People people,
            Teams teams,
            Clock clock) {
        this.intake = intake;
        this.transaction = transaction;
        this.judging = judging;
        this.people = people;
        this.teams = teams;
        this.clock = clock;
    }

    long team() {
        return teams.add("Tim Rasa " + COUNT.incrementAndGet());
    }

    Viewer viewer(Visibility visibility, Long... mine) {
        var name = "Pembaca " + COUNT.incrementAndGet();
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
                Set.of("tickets.read", "tickets.handle"),
                Set.of(mine));
    }

    Placed send(String text) {
        return send(team(), text);
    }

    Placed send(long team, String text) {
        return send(List.of(mail(team, null, text, clock.instant()))).getFirst();
    }

    Placed sendAt(long team, String text, Instant at) {
        return send(List.of(mail(team, null, text, at))).getFirst();
    }

    Placed follow(Placed before, String text) {
        return followAt(before, text, clock.instant());
    }

    Placed followAt(Placed before, String text, Instant at) {
        return send(List.of(mail(team(), before.ticket(), text, at))).getFirst();
    }

    List<Placed> sendAll(String... texts) {
        long team = team();
        return send(Stream.of(texts)
                .map(text -> mail(team, null, text, clock.instant()))
                .toList());
    }

    private List<Placed> send(List<IncomingMessage> mails) {
        return transaction.execute(status -> intake.receive(mails));
    }

    /// As the worker does, until nothing waits.
    void judge() {
        for (int rounds = 0; judging.round(500) && rounds < 100; rounds++) {}
    }

    private static IncomingMessage mail(long team, @Nullable Long ticket, String text, Instant at) {
        int number = COUNT.incrementAndGet();
        return new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                new IncomingMessage.Belonging(ticket, null),
                Contact.email("rasa" + number + "@contoh.test", "Pelanggan " + number),
                List.of(),
                List.of(),
                "Pesan " + number,
                text,
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                at);
    }
}
