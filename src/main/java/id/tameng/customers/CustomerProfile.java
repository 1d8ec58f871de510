package id.tameng.customers;

import id.tameng.customers.CustomerActivity.CustomerRenamed;
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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What we call a customer, where she works, which language she speaks, when it is day where she lives and how she
/// likes to be reached.
@Component
public class CustomerProfile {

    /// As typed.
    ///
    /// @param company by name; blank: a private person. A name we do not know yet becomes a company
    /// @param preferences null: as they are
    /// @param version the one she had when editing began; null: whichever she has
    public record Edit(
            String name,
            @Nullable String company,
            String language,
            String zone,
            @Nullable Preferences preferences,
            @Nullable Integer version) {

        public Edit(String name, @Nullable String company, String language, String zone, int version) {
            this(name, company, language, zone, null, version);
        }
    }

    public static final Set<String> LANGUAGES = Set.of("id", "en", "jv", "su", "ms", "zh");

    public static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final Companies companies;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    CustomerProfile(
            JdbcClient jdbc,
            CustomerFile file,
            Companies companies,
            Chronicle chronicle,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.companies = companies;
        this.chronicle = chronicle;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws InvalidField `name`, `company`, `language`, `zone`, `channel`, `until`
    /// @throws DomainException changed-meanwhile when somebody was faster
    @Transactional
    public void edit(Viewer viewer, long customer, Edit edit) {
        var before = file.get(viewer, customer);
        check(edit);
        var preferences = edit.preferences() == null ? before.preferences() : edit.preferences();
        var company = companies.named(edit.company());
        int changed = jdbc.sql("""
                        UPDATE customer
                        SET name = :name, company_id = :company, language = :language, time_zone = :zone,
                          preferred_channel = :channel, best_from = :from, best_until = :until,
                          do_not_contact = :quiet, updated_at = :now, version = version + 1, compared = false
                        WHERE id = :id AND version = :version
                        """)
                .param("name", Text.oneLine(edit.name()))
                .param("company", company == null ? null : company.id(), Types.BIGINT)
                .param("language", edit.language())
                .param("zone", edit.zone())
                .param("channel", preferences.channel(), Types.VARCHAR)
                .param("from", preferences.from(), Types.TIME)
                .param("until", preferences.until(), Types.TIME)
                .param("quiet", preferences.doNotContact())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", customer)
                .param("version", edit.version() == null ? before.version() : edit.version())
                .update();
        if (changed == 0) {
            throw DomainException.conflict("changed-meanwhile");
        }
        tell(viewer, before, file.get(viewer, customer));
    }

    private static Changes changes(Customer before, Customer after) {
        var was = before.preferences();
        var is = after.preferences();
        return Changes.none()
                .with("name", before.name(), after.name())
                .with("company", name(before), name(after))
                .with(
                        "language",
                        before.language().getLanguage(),
                        after.language().getLanguage())
                .with("zone", before.zone(), after.zone())
                .with("channel", was.channel(), is.channel())
                .with("best-time", hours(was.from(), was.until()), hours(is.from(), is.until()))
                .with("do_not_contact", was.doNotContact(), is.doNotContact());
    }

    static void check(Edit edit) {
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
        if (edit.preferences() != null) {
            edit.preferences().check();
        }
    }

    private static void checkLength(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidField(field, "text-too-long", LONGEST);
        }
    }

    private void tell(Viewer viewer, Customer before, Customer after) {
        long id = before.id();
        audit.changed("customer.changed", Subject.of("customer", id, before.name()), changes(before, after));
        if (!before.name().equals(after.name())) {
            chronicle.tell(viewer, id, "name", before.name(), after.name());
            events.publishEvent(new CustomerRenamed(id, after.name()));
        }
        chronicle.tellChange(viewer, id, "company", name(before), name(after));
        chronicle.tellChange(viewer, id, "language", before.language(), after.language());
        chronicle.tellChange(viewer, id, "zone", before.zone(), after.zone());
        var was = before.preferences();
        var is = after.preferences();
        chronicle.tellChange(viewer, id, "channel", was.channel(), is.channel());
        chronicle.tellChange(viewer, id, "best-time", hours(was.from(), was.until()), hours(is.from(), is.until()));
        if (was.doNotContact() != is.doNotContact()) {
            chronicle.tell(viewer, id, is.doNotContact() ? "quiet" : "not-quiet", null, null);
        }
    }

    private static @Nullable String name(Customer customer) {
        return customer.company() == null ? null : customer.company().name();
    }

    private static @Nullable String hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null ? null : from + "–" + until;
    }
}
