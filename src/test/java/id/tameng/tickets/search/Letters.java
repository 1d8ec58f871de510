package id.tameng.tickets.search;

import id.tameng.customers.Contact;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.Cursor;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.MessageIntake;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails to be found, and people who look for them.
@TestComponent
class Letters {

    private static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MessageIntake intake;
    private final TransactionTemplate transaction;
    private final People people;
    private final Teams teams;
    private final Findings findings;
    private final JdbcClient jdbc;

    Letters(
            MessageIntake intake,
            TransactionTemplate transaction,
            People people,
            Teams teams,
            Findings findings,
            JdbcClient jdbc) {
        this.intake = intake;
        this.transaction = transaction;
        this.people = people;
        this.teams = teams;
        this.findings = findings;
        this.jdbc = jdbc;
    }

    long team() {
        return teams.add("Tim Cari " + COUNT.incrementAndGet());
    }

    Viewer viewer(Visibility visibility, Long... mine) {
        var name = "Pencari " + COUNT.incrementAndGet();
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
                Set.of("tickets.read", "customers.read"),
                Set.of(mine));
    }

    long mail(String name, String subject, String text) {
        return mail(team(), name, subject, text);
    }

    long mail(long team, String name, String subject, String text) {
        var message = new IncomingMessage(
                "email",
                null,
                team,
                Duration.ofDays(7),
                IncomingMessage.Belonging.NONE,
                Contact.email("surat" + COUNT.incrementAndGet() + "@contoh.test", name),
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
                MORNING);
        return transaction
                .execute(status -> intake.receive(List.of(message)))
                .getFirst()
                .ticket();
    }

    /// The worker of the program is at it too; whoever has the lock finds what is committed by then.
    void index(SearchIndex index) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT settled FROM search_progress FOR UPDATE")
                    .query(Long.class)
                    .single();
            for (int rounds = 0; index.round(500) && rounds < 100; rounds++) {}
        });
    }

    void document(long ticket, String text) {
        jdbc.sql(
                        "INSERT INTO search_text (ticket_id, kind, body, created_at) VALUES (:ticket, 'documentation', :text, now())")
                .param("ticket", ticket)
                .param("text", text)
                .update();
    }

    String number(long ticket) {
        return jdbc.sql("SELECT number FROM ticket WHERE id = :id")
                .param("id", ticket)
                .query(String.class)
                .single();
    }

    String address(long ticket) {
        return jdbc.sql("SELECT author_address FROM message WHERE ticket_id = :id")
                .param("id", ticket)
                .query(String.class)
                .single();
    }

    List<Long> ids(Viewer viewer, Wanted wanted, Way way) {
        return findings.list(viewer, wanted, way, new Conditions(), 50, null).stream()
                .map(Found::ticket)
                .toList();
    }

    List<Long> pages(Viewer viewer, Wanted wanted, Way way, int size) {
        var all = new ArrayList<Long>();
        Cursor after = null;
        for (int pages = 0; pages < 20; pages++) {
            var page = findings.list(viewer, wanted, way, new Conditions(), size, after);
            page.forEach(found -> all.add(found.ticket()));
            if (page.size() < size) {
                break;
            }
            after = new Cursor("", page.getLast().place());
        }
        return all;
    }
}
