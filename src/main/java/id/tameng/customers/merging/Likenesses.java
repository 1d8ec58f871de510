package id.tameng.customers.merging;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerScope;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pairs of customers who may be one person, as far as the viewer sees both.
@Component
public class Likenesses {

    /// @param score 40 (perhaps) to 99 (hardly a doubt)
    /// @param reasons `mail`, `number`, `account`, `name`, `similar-name`, `company`
    public record Likeness(Someone first, Someone second, int score, List<String> reasons) {

        /// The one who is not this.
        public Someone other(long customer) {
            return first.id() == customer ? second : first;
        }
    }

    /// @param reach an address and a number, for telling two of the same name apart
    public record Someone(long id, String name, String reach) {}

    @Language("SQL")
    private static final String SEEN = """
            SELECT p.first_id, p.second_id, p.score, p.reasons, a.name AS first_name, b.name AS second_name,
              a.reach AS first_reach, b.reach AS second_reach
            FROM customer_likeness AS p
            CROSS JOIN LATERAL (%1$s) AS a
            CROSS JOIN LATERAL (%2$s) AS b
            WHERE p.refuted_at IS NULL AND %3$s
            ORDER BY p.score DESC, p.first_id, p.second_id
            LIMIT :rows
            """;

    @Language("SQL")
    private static final String SOMEONE = """
            SELECT customer.name, (
              SELECT string_agg(i.value, ' · ' ORDER BY i.kind, i.is_primary DESC, i.id)
              FROM customer_identity AS i
              WHERE i.customer_id = customer.id) AS reach
            FROM customer
            WHERE customer.id = %s AND %s
            """;

    private final JdbcClient jdbc;
    private final CustomerScope scope;
    private final CustomerFile file;
    private final AuditTrail audit;
    private final Clock clock;

    Likenesses(JdbcClient jdbc, CustomerScope scope, CustomerFile file, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /// The surest first.
    public Slice<Likeness> page(Viewer viewer, int limit, @Nullable Cursor after) {
        var place = after == null
                ? "true"
                : "(p.score < :score OR (p.score = :score AND (p.first_id, p.second_id) > (:first, :second)))";
        var statement = scope.apply(viewer, jdbc.sql(sql(viewer, place))).param("rows", limit + 1);
        if (after != null) {
            var key = Keys.parse(after);
            statement.param("score", key.score()).param("first", key.first()).param("second", after.id());
        }
        return Slice.of(
                statement.query(Likenesses::likeness).list(),
                limit,
                last -> new Keys(last.score(), last.first().id())
                        .cursor(last.second().id()));
    }

    /// Those of one customer, at most ten.
    @Transactional(readOnly = true)
    public List<Likeness> list(Viewer viewer, long customer) {
        file.check(viewer, customer);
        return scope.apply(viewer, jdbc.sql(sql(viewer, "(p.first_id = :customer OR p.second_id = :customer)")))
                .param("customer", customer)
                .param("rows", 10)
                .query(Likenesses::likeness)
                .list();
    }

    /// They are two, or may be one after all. Kept, so that nobody is asked twice.
    ///
    /// @throws DomainException not-found, also when nothing makes them look alike
    @Transactional
    public void refute(Viewer viewer, long customer, long other, boolean refuted) {
        file.check(viewer, customer);
        file.check(viewer, other);
        int changed = jdbc.sql("""
                        UPDATE customer_likeness
                        SET refuted_at = :now, refuted_by_name = :name
                        WHERE first_id = least(:customer, :other) AND second_id = greatest(:customer, :other)
                        """)
                .param("now", refuted ? Timestamp.from(clock.instant()) : null, Types.TIMESTAMP)
                .param("name", refuted ? viewer.name() : null, Types.VARCHAR)
                .param("customer", customer)
                .param("other", other)
                .update();
        if (changed == 0) {
            throw DomainException.notFound();
        }
        audit.changed(
                "customer.distinguished",
                Subject.of("customer", customer, ""),
                Changes.none().with("other-than", refuted ? null : "#" + other, refuted ? "#" + other : null));
    }

    private String sql(Viewer viewer, String wanted) {
        var seen = scope.clause(viewer);
        return SEEN.formatted(SOMEONE.formatted("p.first_id", seen), SOMEONE.formatted("p.second_id", seen), wanted);
    }

    private static Likeness likeness(ResultSet row, int number) throws SQLException {
        return new Likeness(
                new Someone(row.getLong("first_id"), row.getString("first_name"), row.getString("first_reach")),
                new Someone(row.getLong("second_id"), row.getString("second_name"), row.getString("second_reach")),
                row.getInt("score"),
                Arrays.asList((String[]) row.getArray("reasons").getArray()));
    }

    private record Keys(int score, long first) {

        static Keys parse(Cursor cursor) {
            var parts = cursor.key().split(",", -1);
            try {
                return new Keys(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new InvalidField("after", "cursor-unknown");
            }
        }

        Cursor cursor(long second) {
            return new Cursor(score + "," + first, second);
        }
    }
}
