package id.tameng.customers.imports;

import id.tameng.customers.Companies;
import id.tameng.customers.Contact;
import id.tameng.customers.imports.Acquaintances.Known;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enters what rows say: a new customer, or what we did not know of one whom we know. Nothing that we know is
/// overwritten.
@Component
class ImportedRows {

    /// Somebody else made a customer of this contact a moment ago.
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /// @param identities those that were added
    record Entered(Known known, List<Long> identities) {}

    private final JdbcClient jdbc;
    private final Companies companies;
    private final Clock clock;

    ImportedRows(JdbcClient jdbc, Companies companies, Clock clock) {
        this.jdbc = jdbc;
        this.companies = companies;
        this.clock = clock;
    }

    Entered create(Import file, Candidate candidate) {
        long id = jdbc.sql("""
                        INSERT INTO customer (name, company_id, language, time_zone, created_at, updated_at, created_by_id)
                        VALUES (:name, :company, coalesce(:language, 'id'), coalesce(:zone, 'Asia/Jakarta'), :now, :now, :by)
                        RETURNING id
                        """)
                .param("name", candidate.name())
                .param("company", company(candidate), Types.BIGINT)
                .param("language", candidate.language(), Types.VARCHAR)
                .param("zone", candidate.zone(), Types.VARCHAR)
                .param("now", now())
                .param("by", file.personId())
                .query(Long.class)
                .single();
        var identities = identify(id, candidate.contacts());
        note(file, id, candidate.note());
        tell(file, id, "imported");
        return new Entered(new Known(id, candidate.company() != null, new HashSet<>()), identities);
    }

    Entered enrich(Import file, Known known, Candidate candidate, List<Contact> unknown) {
        var identities = identify(known.id, unknown);
        if (candidate.company() != null && !known.hasCompany) {
            jdbc.sql("UPDATE customer SET company_id = :company WHERE id = :id AND company_id IS NULL")
                    .param("company", company(candidate), Types.BIGINT)
                    .param("id", known.id)
                    .update();
        }
        if (candidate.note() != null && !known.notes.contains(candidate.note())) {
            note(file, known.id, candidate.note());
        }
        jdbc.sql("UPDATE customer SET updated_at = :now, compared = false WHERE id = :id")
                .param("now", now())
                .param("id", known.id)
                .update();
        tell(file, known.id, "enriched");
        return new Entered(known, identities);
    }

    private @Nullable Long company(Candidate candidate) {
        var company = companies.named(candidate.company());
        return company == null ? null : company.id();
    }

    private List<Long> identify(long customer, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return List.of();
        }
        var ids = jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, created_at)
                        SELECT kind, value, :customer, :now FROM unnest(:kinds, :values) AS w (kind, value)
                        ON CONFLICT (kind, value) DO NOTHING
                        RETURNING id
                        """)
                .param("customer", customer)
                .param("now", now())
                .param(
                        "kinds",
                        contacts.stream().map(contact -> contact.kind().key()).toArray(String[]::new))
                .param("values", contacts.stream().map(Contact::value).toArray(String[]::new))
                .query(Long.class)
                .list();
        if (ids.size() < contacts.size()) {
            throw new Overtaken();
        }
        return ids;
    }

    private void note(Import file, long customer, @Nullable String body) {
        if (body != null) {
            jdbc.sql("""
                            INSERT INTO customer_note (customer_id, author_id, author_name, body, created_at)
                            VALUES (:customer, :author, :name, :body, :now)
                            """)
                    .param("customer", customer)
                    .param("author", file.personId())
                    .param("name", file.personName())
                    .param("body", body)
                    .param("now", now())
                    .update();
        }
    }

    private void tell(Import file, long customer, String what) {
        jdbc.sql("""
                        INSERT INTO customer_event (customer_id, at, actor_id, actor_name, what, after)
                        VALUES (:customer, :now, :actor, :name, :what, :file)
                        """)
                .param("customer", customer)
                .param("now", now())
                .param("actor", file.personId())
                .param("name", file.personName())
                .param("what", what)
                .param("file", file.fileName())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
