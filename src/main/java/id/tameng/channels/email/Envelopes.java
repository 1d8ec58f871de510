package id.tameng.channels.email;

import id.tameng.channels.email.Outcome.Done;
import id.tameng.channels.email.Outcome.PutBack;
import id.tameng.channels.email.Outcome.Quarantined;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The queue of accepted mails.
@Repository
class Envelopes {

    private static final int BATCH = 100;
    private static final long BATCH_BYTES = 16 * 1024 * 1024;

    @Language("SQL")
    private static final String CLAIM = """
            SELECT id, mailbox_id, sender, recipients, size, received_at, attempts, reason
            FROM email_envelope
            WHERE state = 'queued' AND next_attempt_at <= :now %s
            ORDER BY id
            LIMIT :batch
            FOR UPDATE SKIP LOCKED
            """;

    @Language("SQL")
    private static final String SETTLE = """
            UPDATE email_envelope AS e
            SET state = o.state, reason = CASE WHEN o.state = 'queued' THEN e.reason ELSE o.reason END, detail = o.detail,
              ticket_id = o.ticket, message_id = o.message, done_at = CASE WHEN o.state = 'done' THEN :now::timestamptz END,
              attempts = e.attempts + 1, next_attempt_at = coalesce(o.until, e.next_attempt_at)
            FROM unnest(:ids, :states, :reasons, :details, :tickets, :messages, :untils::timestamptz[])
              AS o (id, state, reason, detail, ticket, message, until)
            WHERE e.id = o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Envelopes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The oldest that are due and that no other node holds; locked until the transaction ends, so that a node that
    /// dies lets go of them.
    List<Envelope> claim() {
        var due = jdbc.sql(CLAIM.formatted(""))
                .param("now", now())
                .param("batch", BATCH)
                .query(Envelopes::envelope)
                .list();
        long bytes = 0;
        for (int i = 0; i < due.size(); i++) {
            bytes += due.get(i).size();
            if (bytes > BATCH_BYTES && i > 0) {
                return due.subList(0, i);
            }
        }
        return due;
    }

    /// This one, if it is still due.
    List<Envelope> claim(long id) {
        return jdbc.sql(CLAIM.formatted("AND id = :id"))
                .param("now", now())
                .param("batch", 1)
                .param("id", id)
                .query(Envelopes::envelope)
                .list();
    }

    List<Long> listDue() {
        return jdbc.sql("""
                        SELECT id
                        FROM email_envelope
                        WHERE state = 'queued' AND next_attempt_at <= :now
                        ORDER BY id
                        LIMIT :batch
                        """)
                .param("now", now())
                .param("batch", BATCH)
                .query(Long.class)
                .list();
    }

    /// Which of these mails are still on their way into a ticket, here or at another node.
    Set<References.Key> queued(Collection<References.Key> keys) {
        var queued = new HashSet<References.Key>();
        if (!keys.isEmpty()) {
            jdbc.sql("""
                            SELECT e.mailbox_id, e.dedupe_key
                            FROM unnest(:mailboxes, :ids) AS w (mailbox_id, header_id)
                            JOIN email_envelope AS e ON e.mailbox_id = w.mailbox_id AND e.dedupe_key = w.header_id
                            WHERE e.state = 'queued'
                            """)
                    .param(
                            "mailboxes",
                            keys.stream().map(References.Key::mailbox).toArray(Long[]::new))
                    .param("ids", keys.stream().map(References.Key::headerId).toArray(String[]::new))
                    .query((row, number) ->
                            queued.add(new References.Key(row.getLong("mailbox_id"), row.getString("dedupe_key"))))
                    .list();
        }
        return queued;
    }

    /// Writes down what became of them, all in one statement.
    void settle(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        jdbc.sql(SETTLE)
                .param("now", now())
                .param("ids", array(outcomes, Outcome::envelope, new Long[0]))
                .param("states", array(outcomes, Envelopes::state, new String[0]))
                .param("reasons", array(outcomes, Envelopes::reason, new String[0]))
                .param("details", array(outcomes, Envelopes::detail, new String[0]))
                .param(
                        "tickets",
                        array(
                                outcomes,
                                o -> o instanceof Done done ? done.placed().ticket() : null,
                                new Long[0]))
                .param(
                        "messages",
                        array(
                                outcomes,
                                o -> o instanceof Done done ? done.placed().message() : null,
                                new Long[0]))
                .param(
                        "untils",
                        array(
                                outcomes,
                                o -> o instanceof PutBack back ? back.until().toString() : null,
                                new String[0]))
                .update();
    }

    /// How long the oldest mail has been waiting, in seconds.
    double lag() {
        return jdbc.sql("""
                        SELECT coalesce(extract(epoch FROM :now::timestamptz - min(received_at)), 0)
                        FROM email_envelope
                        WHERE state = 'queued'
                        """).param("now", now()).query(Double.class).single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String state(Outcome outcome) {
        return switch (outcome) {
            case Done ignored -> "done";
            case Quarantined ignored -> "quarantined";
            case PutBack ignored -> "queued";
        };
    }

    private static @Nullable String reason(Outcome outcome) {
        return outcome instanceof Quarantined quarantined ? quarantined.reason() : null;
    }

    private static @Nullable String detail(Outcome outcome) {
        return switch (outcome) {
            case Done ignored -> null;
            case Quarantined quarantined -> quarantined.detail();
            case PutBack back -> back.detail();
        };
    }

    private static <T> T[] array(List<Outcome> outcomes, Function<Outcome, @Nullable T> part, T[] type) {
        return outcomes.stream().map(part).toList().toArray(type);
    }

    private static Envelope envelope(ResultSet row, int number) throws SQLException {
        return new Envelope(
                row.getLong("id"),
                row.getLong("mailbox_id"),
                row.getString("sender"),
                Arrays.asList((String[]) row.getArray("recipients").getArray()),
                row.getInt("size"),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("attempts"),
                row.getString("reason"));
    }
}
