package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// From which mailbox letters to our own people go.
@Component
public class PersonalSender {

    private final JdbcClient jdbc;
    private final Mailboxes mailboxes;
    private final Routes routes;
    private final AuditTrail audit;

    PersonalSender(JdbcClient jdbc, Mailboxes mailboxes, Routes routes, AuditTrail audit) {
        this.jdbc = jdbc;
        this.mailboxes = mailboxes;
        this.routes = routes;
        this.audit = audit;
    }

    /// The mailbox that an administrator has chosen; empty: whichever suits best.
    public Optional<Long> find() {
        return jdbc.sql("SELECT id FROM mailbox WHERE personal")
                .query(Long.class)
                .optional();
    }

    /// @param mailbox null: whichever suits best
    /// @throws DomainException not-found, also for a mailbox out of use
    @Transactional
    public void choose(@Nullable Long mailbox) {
        if (Objects.equals(find().orElse(null), mailbox)) {
            return;
        }
        jdbc.sql("UPDATE mailbox SET personal = false WHERE personal").update();
        audit.happened(
                "mailbox.personal",
                Subject.of("mailbox", Objects.requireNonNullElse(mailbox, 0L), mailbox == null ? "" : mark(mailbox)));
    }

    private String mark(long mailbox) {
        return jdbc.sql("UPDATE mailbox SET personal = true WHERE id = :id AND active RETURNING address")
                .param("id", mailbox)
                .query(String.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Those in use, the best first: the installation's own server before those of single mailboxes, then the one that
    /// was chosen, then the oldest.
    List<Mailbox> candidates() {
        var known = mailboxes.byId();
        return jdbc.sql("""
                        SELECT id
                        FROM mailbox
                        WHERE active
                        ORDER BY :general AND smtp_host IS NOT NULL, NOT personal, id
                        """).param("general", routes.hasGeneralServer()).query(Long.class).list().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
