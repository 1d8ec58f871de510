package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The addresses and numbers by which we know a customer.
@Component
public class Identities {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final AuditTrail audit;
    private final Clock clock;

    Identities(JdbcClient jdbc, CustomerFile file, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param value as typed: an e-mail address or a phone number
    /// @throws InvalidField `value`: email-invalid, phone-invalid, identity-taken, too-many-identities
    @Transactional
    public void add(Viewer viewer, long customer, String value) {
        file.check(viewer, customer);
        var contact = Contact.typed(value, null);
        if (count(customer) >= MOST) {
            throw new InvalidField("value", "too-many-identities", MOST);
        }
        int added = jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, created_at)
                        VALUES (:kind, :value, :customer, :now)
                        ON CONFLICT (kind, value) DO NOTHING
                        """)
                .param("kind", contact.kind().key())
                .param("value", contact.value())
                .param("customer", customer)
                .param("now", now())
                .update();
        if (added == 0) {
            throw new InvalidField("value", "identity-taken");
        }
        told(customer, Changes.none().with(contact.kind().key(), null, contact.value()));
    }

    /// @throws DomainException last-identity: without any, nobody could find or answer her
    @Transactional
    public void remove(Viewer viewer, long customer, long identity) {
        file.check(viewer, customer);
        jdbc.sql("SELECT id FROM customer WHERE id = :customer FOR UPDATE")
                .param("customer", customer)
                .query(Long.class)
                .single();
        if (count(customer) == 1) {
            throw DomainException.conflict("last-identity");
        }
        var removed = jdbc.sql("""
                        DELETE FROM customer_identity WHERE customer_id = :customer AND id = :id
                        RETURNING value
                        """)
                .param("customer", customer)
                .param("id", identity)
                .query(String.class)
                .optional()
                .orElseThrow(DomainException::notFound);
        told(customer, Changes.none().with("identity", removed, null));
    }

    /// Somebody made sure that it is hers, or takes that back.
    @Transactional
    public void verify(Viewer viewer, long customer, long identity, boolean verified) {
        file.check(viewer, customer);
        @Nullable Timestamp at = verified ? now() : null;
        found(jdbc.sql("UPDATE customer_identity SET verified_at = :at WHERE customer_id = :customer AND id = :id")
                .param("at", at, java.sql.Types.TIMESTAMP)
                .param("customer", customer)
                .param("id", identity)
                .update());
        told(customer, Changes.none().with("verified", !verified, verified));
    }

    private void told(long customer, Changes changes) {
        audit.changed("customer.identity-changed", Subject.of("customer", customer, ""), changes);
    }

    private int count(long customer) {
        return jdbc.sql("SELECT count(*) FROM customer_identity WHERE customer_id = :customer")
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw DomainException.notFound();
        }
    }
}
