package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enters a customer by hand, before she has written.
@Component
public class CustomerEntry {

    /// As typed.
    ///
    /// @param contacts addresses and numbers, one at least
    public record Newcomer(
            String name, @Nullable String company, String language, String zone, List<String> contacts) {}

    private final JdbcClient jdbc;
    private final Companies companies;
    private final Chronicle chronicle;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerEntry(JdbcClient jdbc, Companies companies, Chronicle chronicle, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.companies = companies;
        this.chronicle = chronicle;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return her id
    /// @throws InvalidField `name`, `company`, `language`, `zone`; `value`: identity-required, email-invalid,
    ///     phone-invalid, identity-taken
    @Transactional
    public long add(Viewer viewer, Newcomer newcomer) {
        CustomerProfile.check(
                new CustomerProfile.Edit(newcomer.name(), newcomer.company(), newcomer.language(), newcomer.zone(), 0));
        var contacts = new LinkedHashSet<Contact>();
        newcomer.contacts().stream()
                .filter(contact -> !contact.isBlank())
                .forEach(contact -> contacts.add(Contact.typed(contact, null)));
        if (contacts.isEmpty()) {
            throw new InvalidField("value", "identity-required");
        }
        long id = insert(viewer, newcomer);
        contacts.forEach(contact -> identify(id, contact));
        audit.happened("customer.added", Subject.of("customer", id, Text.oneLine(newcomer.name())));
        chronicle.tell(viewer, id, "entered", null, null);
        return id;
    }

    private long insert(Viewer viewer, Newcomer newcomer) {
        var company = companies.named(newcomer.company());
        return jdbc.sql("""
                        INSERT INTO customer (name, company_id, language, time_zone, created_at, updated_at, created_by_id)
                        VALUES (:name, :company, :language, :zone, :now, :now, :by)
                        RETURNING id
                        """)
                .param("name", Text.oneLine(newcomer.name()))
                .param("company", company == null ? null : company.id(), Types.BIGINT)
                .param("language", newcomer.language())
                .param("zone", newcomer.zone())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", viewer.id())
                .query(Long.class)
                .single();
    }

    private void identify(long customer, Contact contact) {
        int added = jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, created_at)
                        VALUES (:kind, :value, :customer, :now)
                        ON CONFLICT (kind, value) DO NOTHING
                        """)
                .param("kind", contact.kind().key())
                .param("value", contact.value())
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added == 0) {
            throw new InvalidField("value", "identity-taken");
        }
    }
}
