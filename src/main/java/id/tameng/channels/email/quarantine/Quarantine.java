package id.tameng.channels.email.quarantine;

import id.tameng.channels.email.intake.Doorbell;
import id.tameng.channels.email.intake.RawMails;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mails that a person must decide about.
@Component
class Quarantine {

    /// Enough of a mail to find From and Subject in.
    @Language("SQL")
    private static final String HELD = """
            SELECT e.id, coalesce(m.address, '') AS mailbox, e.sender, e.reason, e.detail, e.size, e.received_at, e.state,
              coalesce((SELECT substring(r.raw FROM 1 FOR 16384) FROM email_raw AS r WHERE r.envelope_id = e.id), '') AS head
            FROM email_envelope AS e
            LEFT JOIN mailbox AS m ON m.id = e.mailbox_id
            """;

    private final JdbcClient jdbc;
    private final RawMails raws;
    private final Doorbell doorbell;
    private final AuditTrail audit;
    private final Clock clock;

    Quarantine(JdbcClient jdbc, RawMails raws, Doorbell doorbell, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.raws = raws;
        this.doorbell = doorbell;
        this.audit = audit;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param before the id that the page before ended with; null: from the start
    List<HeldMail> list(@Nullable Long before, int limit) {
        return jdbc.sql(HELD + """
                        WHERE e.state = 'quarantined' AND e.id < :before
                        ORDER BY e.id DESC
                        LIMIT :limit
                        """)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(Quarantine::held)
                .list();
    }

    /// @throws DomainException not-found, also for mail that never was in quarantine
    HeldMail get(long id) {
        return jdbc.sql(HELD + "WHERE e.id = :id AND (e.state IN ('quarantined', 'discarded') OR e.held)")
                .param("id", id)
                .query(Quarantine::held)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found
    byte[] source(long id) {
        return raws.find(get(id).id()).orElseThrow(DomainException::notFound);
    }

    /// Sends it on its way again, also a discarded one. Twice is the same as once.
    ///
    /// @throws DomainException not-found
    HeldMail replay(long id) {
        int moved = move("id = " + id + " AND state IN ('quarantined', 'discarded')", "queued");
        doorbell.ring();
        return told(get(id), moved, "mail.replayed");
    }

    /// @return how many
    int replayAll() {
        int moved = move("state = 'quarantined'", "queued");
        doorbell.ring();
        if (moved > 0) {
            audit.happened("mail.replayed", new Subject("mail", null, "(" + moved + ")"));
        }
        return moved;
    }

    /// Out of sight, kept all the same.
    ///
    /// @throws DomainException not-found
    HeldMail discard(long id) {
        int moved = move("id = " + id + " AND state = 'quarantined'", "discarded");
        return told(get(id), moved, "mail.discarded");
    }

    private HeldMail told(HeldMail mail, int moved, String what) {
        if (moved > 0) {
            audit.happened(what, Subject.of("mail", mail.id(), mail.subject()));
        }
        return mail;
    }

    private int move(String which, String state) {
        return jdbc.sql("""
                        UPDATE email_envelope
                        SET state = :state, held = true, attempts = 0, next_attempt_at = :now
                        WHERE %s
                        """.formatted(which))
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static HeldMail held(ResultSet row, int number) throws SQLException {
        var head = row.getBytes("head");
        var from = HeaderText.of(head, "from");
        return new HeldMail(
                row.getLong("id"),
                row.getString("mailbox"),
                from.isEmpty() ? row.getString("sender") : from,
                HeaderText.of(head, "subject"),
                row.getString("reason"),
                row.getString("detail"),
                row.getInt("size"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("state"));
    }
}
