package id.tameng.care.conduct;

import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.tickets.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Blocks as they are read.
@Component
public class Blocks {

    @Language("SQL")
    private static final String SELECT = """
            SELECT b.id, b.customer_id, b.customer_name, b.ticket_number, b.reason, b.note, b.by_name, b.at, b.review_at,
              b.until, b.reviewed_at, b.reviewed_name, b.ended_at, (SELECT count(*) FROM care_kept AS k WHERE k.block_id = b.id) AS kept
            FROM care_block AS b
            WHERE\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Blocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Block> findActive(long customer) {
        return jdbc.sql(
                        SELECT
                                + "b.customer_id = :customer AND b.ended_at IS NULL AND b.until > :now ORDER BY b.id DESC LIMIT 1")
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .query(Blocks::block)
                .optional();
    }

    /// @throws DomainException not-found
    public Block get(long id) {
        return jdbc.sql(SELECT + "b.id = :id")
                .param("id", id)
                .query(Blocks::block)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// Those in force, the one to be reviewed first on top.
    public List<Block> listActive() {
        return jdbc.sql(SELECT + "b.ended_at IS NULL ORDER BY b.review_at, b.id LIMIT 200")
                .query(Blocks::block)
                .list();
    }

    public List<Block> listEnded() {
        return jdbc.sql(SELECT + "b.ended_at IS NOT NULL ORDER BY b.ended_at DESC LIMIT 50")
                .query(Blocks::block)
                .list();
    }

    /// Newest first.
    ///
    /// @param active those in force, else those that have ended
    public Slice<Block> page(boolean active, int limit, @Nullable Cursor after) {
        var inForce = "b.ended_at IS NULL AND b.until > :now";
        var found = jdbc.sql(SELECT
                        + (active ? inForce : "NOT (" + inForce + ")")
                        + " AND b.id < :after ORDER BY b.id DESC LIMIT :rows")
                .param("now", Timestamp.from(clock.instant()))
                .param("after", after == null ? Long.MAX_VALUE : after.id())
                .param("rows", limit + 1)
                .query(Blocks::block)
                .list();
        return Slice.of(found, limit, last -> new Cursor("", last.id()));
    }

    /// Those of the customers that are blocked now.
    Set<Long> of(Collection<Long> customers) {
        return jdbc.sql("""
                        SELECT customer_id
                        FROM care_block
                        WHERE customer_id = ANY (:customers) AND ended_at IS NULL AND until > :now
                        """)
                .param("customers", customers.toArray(Long[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .set();
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        return new Block(
                row.getLong("id"),
                row.getLong("customer_id"),
                row.getString("customer_name"),
                TicketNumber.get(row.getString("ticket_number")),
                Reason.find(row.getString("reason")).orElseThrow(),
                row.getString("note"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("review_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                instant(row, "reviewed_at"),
                row.getString("reviewed_name"),
                instant(row, "ended_at"),
                row.getInt("kept"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
