package id.tameng.channels.email;

import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.channels.email.intake.Received;
import id.tameng.channels.email.intake.Received.Door;
import id.tameng.identity.Teams;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mailboxes, deliveries and what became of them, for tests.
@TestComponent
public class MailDesk {

    private final Acceptance acceptance;
    private final EnvelopeWorker worker;
    private final Teams teams;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailDesk(Acceptance acceptance, EnvelopeWorker worker, Teams teams, JdbcClient jdbc, Clock clock) {
        this.acceptance = acceptance;
        this.worker = worker;
        this.teams = teams;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Box(long id, String address) {}

    /// A message, with the state of its ticket.
    public record Said(
            long id,
            long ticket,
            String kind,
            boolean verified,
            String automation,
            String source,
            String number,
            String status,
            long follows) {}

    /// A mailbox of a test's own.
    public Box box() {
        long team = teams.add("Tim " + UUID.randomUUID());
        var address = "halo-" + UUID.randomUUID() + "@toko.test";
        long id = jdbc.sql("""
                        INSERT INTO mailbox (address, display_name, team_id) VALUES (:address, 'Toko', :team) RETURNING id
                        """)
                .param("address", address)
                .param("team", team)
                .query(Long.class)
                .single();
        return new Box(id, address);
    }

    public void accept(Box box, Letter... letters) throws NotAccepted {
        acceptance.accept(Arrays.stream(letters)
                .map(letter -> received(box, "pembeli@mail.test", letter))
                .toList());
    }

    /// With an empty envelope sender, as reports come.
    public void acceptReport(Box box, Letter letter) throws NotAccepted {
        acceptance.accept(List.of(received(box, "", letter)));
    }

    private Received received(Box box, String sender, Letter letter) {
        return new Received(box.id(), Door.SMTP, sender, List.of(box.address()), letter.bytes(), clock.instant());
    }

    /// Until nothing is due any more.
    public void work() {
        for (int round = 0; worker.workOnce(); round++) {
            if (round == 100) {
                throw new IllegalStateException("It does not end");
            }
        }
    }

    public void deliver(Box box, Letter... letters) throws NotAccepted {
        accept(box, letters);
        work();
    }

    /// The messages of a mailbox, oldest first, with what matters of their tickets.
    public List<Said> messages(Box box) {
        return jdbc.sql("""
                        SELECT m.id, m.ticket_id AS ticket, m.kind, m.verified, m.automation, m.source, t.number, t.status,
                          coalesce(t.follows_id, 0) AS follows
                        FROM message AS m
                        JOIN ticket AS t ON t.id = m.ticket_id
                        WHERE t.account_id = :box
                        ORDER BY m.id
                        """).param("box", box.id()).query(Said.class).list();
    }

    public long tickets(Box box) {
        return messages(box).stream().map(Said::ticket).distinct().count();
    }

    /// `state reason` of every envelope, oldest first.
    public List<String> envelopes(Box box) {
        return jdbc.sql("""
                        SELECT concat_ws(' ', state, reason) FROM email_envelope WHERE mailbox_id = :box ORDER BY id
                        """).param("box", box.id()).query(String.class).list();
    }

    public void status(long ticket, String status, String since) {
        jdbc.sql("""
                        UPDATE ticket
                        SET status = :status, solved_at = CASE WHEN :status IN ('solved', 'closed') THEN now() - :since::interval END
                        WHERE id = :id
                        """)
                .param("status", status)
                .param("since", since)
                .param("id", ticket)
                .update();
    }
}
