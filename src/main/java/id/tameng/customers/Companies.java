package id.tameng.customers;

import id.tameng.customers.Customer.Company;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Slice;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The organisations that customers belong to. A viewer sees those of the customers she sees.
@Component
public class Companies {

    /// @param people how many of its people the viewer sees
    public record CompanyFile(
            long id,
            String name,
            @Nullable String domain,
            @Nullable String website,
            @Nullable String note,
            int people,
            Instant createdAt,
            Instant updatedAt,
            int version) {}

    /// As typed; blank is nothing.
    ///
    /// @param version the one it had when editing began; null: whichever it has
    public record Edit(
            String name,
            @Nullable String domain,
            @Nullable String website,
            @Nullable String note,
            @Nullable Integer version) {}

    private static final int MEMBERS = 1_000;
    private static final int LONGEST_NOTE = 5_000;
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*\\.)+[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"'<>]{3,300}");

    @Language("SQL")
    private static final String SEEN = """
            SELECT company.id, company.name, company.domain, company.website, company.note, company.created_at,
              company.updated_at, company.version, people.n AS people
            FROM company
            CROSS JOIN LATERAL (
              SELECT count(*)::integer AS n FROM customer WHERE customer.company_id = company.id AND %s) AS people
            WHERE %s AND %s
            """;

    private final JdbcClient jdbc;
    private final CustomerScope scope;
    private final AuditTrail audit;
    private final Clock clock;

    Companies(JdbcClient jdbc, CustomerScope scope, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param words beginnings of words of the name; blank: all
    @Transactional(readOnly = true)
    public Slice<CompanyFile> page(Viewer viewer, @Nullable String words, int limit, @Nullable Cursor after) {
        var query = CustomerWords.of(words).query();
        var wanted = query.isEmpty() ? "true" : "to_tsvector('simple', company.name) @@ to_tsquery('simple', :words)";
        var place = after == null ? "true" : "(lower(company.name), company.id) > (:after_name, :after_id)";
        var sql = seen(viewer, wanted + " AND " + place) + "ORDER BY lower(company.name), company.id LIMIT :rows";
        var statement = scope.apply(viewer, jdbc.sql(sql)).param("rows", limit + 1);
        if (!query.isEmpty()) {
            statement.param("words", query);
        }
        if (after != null) {
            statement.param("after_name", after.key()).param("after_id", after.id());
        }
        return Slice.of(
                statement.query(CompanyFile.class).list(),
                limit,
                last -> new Cursor(last.name().toLowerCase(Locale.ROOT), last.id()));
    }

    /// @throws DomainException not-found, also for what the viewer may not see
    public CompanyFile get(Viewer viewer, long id) {
        return scope.apply(
                        viewer, jdbc.sql(seen(viewer, "company.id = :company")).param("company", id))
                .query(CompanyFile.class)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Its people as far as the viewer may see them, at most a thousand.
    ///
    /// @throws DomainException not-found, also for what the viewer may not see
    @Transactional(readOnly = true)
    public List<Long> listMembers(Viewer viewer, long id) {
        get(viewer, id);
        var sql = "SELECT customer.id FROM customer WHERE customer.company_id = :company AND " + scope.clause(viewer)
                + " ORDER BY customer.id LIMIT " + MEMBERS;
        return scope.apply(viewer, jdbc.sql(sql).param("company", id))
                .query(Long.class)
                .list();
    }

    /// @throws InvalidField `name`, `domain`, `website`, `note`
    /// @throws DomainException changed-meanwhile when somebody was faster
    @Transactional
    public void edit(Viewer viewer, long id, Edit edit) {
        var before = get(viewer, id);
        check(edit);
        try {
            int changed = bind(jdbc.sql("""
                            UPDATE company
                            SET name = :name, domain = :domain, website = :website, note = :note, updated_at = :now,
                              version = version + 1
                            WHERE id = :id AND version = :version
                            """), edit)
                    .param("id", id)
                    .param("version", edit.version() == null ? before.version() : edit.version())
                    .update();
            if (changed == 0) {
                throw DomainException.conflict("changed-meanwhile");
            }
        } catch (DuplicateKeyException e) {
            throw new InvalidField("name", "company-name-taken");
        }
        audit.changed("company.changed", Subject.of("company", id, before.name()), changes(before, edit));
    }

    private static Changes changes(CompanyFile before, Edit after) {
        return Changes.none()
                .with("name", before.name(), Text.oneLine(after.name()))
                .with("domain", before.domain(), clean(after.domain()))
                .with("website", before.website(), clean(after.website()))
                .with("note", before.note(), clean(after.note()));
    }

    /// @param name blank: none. A name we do not know yet becomes a company
    public @Nullable Company named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return jdbc.sql("""
                        INSERT INTO company (name, created_at) VALUES (:name, :now)
                        ON CONFLICT (lower(name)) DO UPDATE SET name = company.name
                        RETURNING id, name
                        """)
                .param("name", Text.oneLine(name))
                .param("now", Timestamp.from(clock.instant()))
                .query(Company.class)
                .single();
    }

    /// Whoever sees all customers sees all companies, also those without people.
    private String seen(Viewer viewer, String wanted) {
        boolean all = viewer.visibility() == Visibility.ALL;
        return SEEN.formatted(scope.clause(viewer), all ? "true" : "people.n > 0", wanted);
    }

    private StatementSpec bind(StatementSpec statement, Edit edit) {
        return statement
                .param("name", Text.oneLine(edit.name()))
                .param("domain", clean(edit.domain()), Types.VARCHAR)
                .param("website", clean(edit.website()), Types.VARCHAR)
                .param("note", clean(edit.note()), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()));
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void check(Edit edit) {
        if (edit.name().isBlank()) {
            throw new InvalidField("name", "required");
        }
        if (Text.oneLine(edit.name()).length() > CustomerProfile.LONGEST) {
            throw new InvalidField("name", "text-too-long", CustomerProfile.LONGEST);
        }
        var domain = clean(edit.domain());
        if (domain != null && (domain.length() > 253 || !DOMAIN.matcher(domain).matches())) {
            throw new InvalidField("domain", "domain-invalid");
        }
        var website = clean(edit.website());
        if (website != null && !WEBSITE.matcher(website).matches()) {
            throw new InvalidField("website", "website-invalid");
        }
        if (edit.note() != null && edit.note().length() > LONGEST_NOTE) {
            throw new InvalidField("note", "text-too-long", LONGEST_NOTE);
        }
    }
}
