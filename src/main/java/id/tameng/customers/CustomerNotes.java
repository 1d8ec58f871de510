package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What colleagues should know about a customer before they answer.
@Component
public class CustomerNotes {

    private static final int LONGEST = 5_000;

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerNotes(JdbcClient jdbc, CustomerFile file, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws InvalidField `body`: required, text-too-long
    @Transactional
    public void add(Viewer viewer, long customer, String body) {
        file.check(viewer, customer);
        if (body.isBlank()) {
            throw new InvalidField("body", "required");
        }
        if (body.length() > LONGEST) {
            throw new InvalidField("body", "text-too-long", LONGEST);
        }
        jdbc.sql("""
                        INSERT INTO customer_note (customer_id, author_id, author_name, body, created_at)
                        VALUES (:customer, :author, :name, :body, :now)
                        """)
                .param("customer", customer)
                .param("author", viewer.id())
                .param("name", viewer.name())
                .param("body", body.strip())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.happened("customer.note-added", Subject.of("customer", customer, ""));
    }

    /// One's own only.
    @Transactional
    public void remove(Viewer viewer, long customer, long note) {
        file.check(viewer, customer);
        int removed = jdbc.sql(
                        "DELETE FROM customer_note WHERE id = :id AND customer_id = :customer AND author_id = :author")
                .param("id", note)
                .param("customer", customer)
                .param("author", viewer.id())
                .update();
        if (removed == 0) {
            throw DomainException.notFound();
        }
        audit.happened("customer.note-removed", Subject.of("customer", customer, ""));
    }
}
