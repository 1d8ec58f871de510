package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The addresses and numbers by which we know a customer.
@Component
public class Identities {

    private static final int MOST = 50;

    private record Held(long id, String kind, String value, boolean verified, boolean login) {}

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final Clock clock;

    Identities(JdbcClient jdbc, CustomerFile file, Chronicle chronicle, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param value as typed: an e-mail address or a phone number
    /// @return its id
    /// @throws InvalidField `value`: email-invalid, phone-invalid, identity-taken, too-many-identities
    @Transactional
    public long add(Viewer viewer, long customer, String value) {
        file.check(viewer, customer);
        var contact = Contact.typed(value, null);
        if (count(customer) >= MOST) {
            throw new InvalidField("value", "too-many-identities", MOST);
        }
        long id = jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, created_at)
                        VALUES (:kind, :value, :customer, :now)
                        ON CONFLICT (kind, value) DO NOTHING
                        RETURNING id
                        """)
                .param("kind", contact.kind().key())
                .param("value", contact.value())
                .param("customer", customer)
                .param("now", now())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("value", "identity-taken"));
        changed(viewer, customer, "identity-added", null, contact.value());
        return id;
    }

    /// @throws DomainException last-identity: without any, nobody could find or answer her
    @Transactional
    public void remove(Viewer viewer, long customer, long identity) {
        var held = hold(viewer, customer, identity);
        if (count(customer) == 1) {
            throw DomainException.conflict("last-identity");
        }
        jdbc.sql("DELETE FROM customer_identity WHERE id = :id")
                .param("id", identity)
                .update();
        changed(viewer, customer, "identity-removed", held.value(), null);
    }

    /// Somebody made sure that it is hers, or takes that back; who cannot be sure lets nobody sign in with it either.
    @Transactional
    public void verify(Viewer viewer, long customer, long identity, boolean verified) {
        var held = hold(viewer, customer, identity);
        if (held.verified() == verified) {
            return;
        }
        jdbc.sql("""
                        UPDATE customer_identity
                        SET verified_at = :at, verified_by_id = :by, verified_by_name = :name, login = false
                        WHERE id = :id
                        """)
                .param("at", verified ? now() : null, Types.TIMESTAMP)
                .param("by", verified ? viewer.id() : null, Types.BIGINT)
                .param("name", verified ? viewer.name() : null, Types.VARCHAR)
                .param("id", identity)
                .update();
        changed(viewer, customer, verified ? "identity-verified" : "identity-doubted", null, held.value());
    }

    /// The one to use first of its kind.
    @Transactional
    public void prefer(Viewer viewer, long customer, long identity) {
        var held = hold(viewer, customer, identity);
        jdbc.sql("UPDATE customer_identity SET is_primary = false WHERE customer_id = :customer AND kind = :kind")
                .param("customer", customer)
                .param("kind", held.kind())
                .update();
        jdbc.sql("UPDATE customer_identity SET is_primary = true WHERE id = :id")
                .param("id", identity)
                .update();
        changed(viewer, customer, "identity-preferred", null, held.value());
    }

    /// Whether she signs in to her own pages with this address.
    ///
    /// @throws DomainException login-unverified for a number, or an address that nobody has verified
    @Transactional
    public void allowLogin(Viewer viewer, long customer, long identity, boolean allowed) {
        var held = hold(viewer, customer, identity);
        if (allowed && !(held.verified() && held.kind().equals("email"))) {
            throw DomainException.conflict("login-unverified");
        }
        if (held.login() != allowed) {
            jdbc.sql("UPDATE customer_identity SET login = :login WHERE id = :id")
                    .param("login", allowed)
                    .param("id", identity)
                    .update();
            changed(viewer, customer, allowed ? "login-allowed" : "login-ended", null, held.value());
        }
    }

    /// Locks her, so that two people do not each take away one of the last two.
    private Held hold(Viewer viewer, long customer, long identity) {
        file.check(viewer, customer);
        jdbc.sql("SELECT id FROM customer WHERE id = :customer FOR UPDATE")
                .param("customer", customer)
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        SELECT id, kind, value, verified_at IS NOT NULL AS verified, login
                        FROM customer_identity
                        WHERE customer_id = :customer AND id = :id
                        """)
                .param("customer", customer)
                .param("id", identity)
                .query(Held.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private void changed(Viewer viewer, long customer, String what, @Nullable String before, @Nullable String after) {
        jdbc.sql("UPDATE customer SET updated_at = :now, compared = false WHERE id = :id")
                .param("now", now())
                .param("id", customer)
                .update();
        chronicle.tell(viewer, customer, what, null, after == null ? before : after);
        audit.changed(
                "customer.identity-changed",
                Subject.of("customer", customer, ""),
                Changes.none().with(what, before, after));
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
}
