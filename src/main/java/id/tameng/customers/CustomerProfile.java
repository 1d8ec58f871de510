package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What we call a customer, where she works, which language she speaks and when it is day where she lives.
@Component
public class CustomerProfile {

    /// As typed.
    ///
    /// @param company by name; blank: a private person. A name we do not know yet becomes a company
    /// @param version the one she had when editing began
    public record Edit(String name, @Nullable String company, String language, String zone, int version) {}

    public static final Set<String> LANGUAGES = Set.of("id", "en", "jv", "su", "ms", "zh");

    public static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerProfile(JdbcClient jdbc, CustomerFile file, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws InvalidField `name`, `company`, `language`, `zone`
    /// @throws DomainException changed-meanwhile when somebody was faster
    @Transactional
    public void edit(Viewer viewer, long customer, Edit edit) {
        var before = file.get(viewer, customer);
        check(edit);
        int changed = jdbc.sql("""
                        UPDATE customer
                        SET name = :name, company_id = :company, language = :language, time_zone = :zone,
                          updated_at = :now, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("name", Text.oneLine(edit.name()))
                .param("company", company(edit.company()), Types.BIGINT)
                .param("language", edit.language())
                .param("zone", edit.zone())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", customer)
                .param("version", edit.version())
                .update();
        if (changed == 0) {
            throw DomainException.conflict("changed-meanwhile");
        }
        audit.changed("customer.changed", Subject.of("customer", customer, before.name()), changes(before, edit));
    }

    private static Changes changes(Customer before, Edit after) {
        var company = before.company();
        return Changes.none()
                .with("name", before.name(), Text.oneLine(after.name()))
                .with("company", company == null ? null : company.name(), after.company())
                .with("language", before.language().getLanguage(), after.language())
                .with("zone", before.zone(), after.zone());
    }

    private static void check(Edit edit) {
        checkLength("name", Text.oneLine(edit.name()));
        if (edit.name().isBlank()) {
            throw new InvalidField("name", "required");
        }
        checkLength("company", edit.company() == null ? "" : Text.oneLine(edit.company()));
        if (!LANGUAGES.contains(edit.language())) {
            throw new InvalidField("language", "choice-unknown");
        }
        if (!ZoneId.getAvailableZoneIds().contains(edit.zone())) {
            throw new InvalidField("zone", "choice-unknown");
        }
    }

    private static void checkLength(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidField(field, "text-too-long", LONGEST);
        }
    }

    private @Nullable Long company(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return jdbc.sql("""
                        INSERT INTO company (name, created_at) VALUES (:name, :now)
                        ON CONFLICT (lower(name)) DO UPDATE SET name = company.name
                        RETURNING id
                        """)
                .param("name", Text.oneLine(name))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }
}
