package id.tameng.tickets.bulk;

import id.tameng.identity.Door;
import id.tameng.tickets.TicketBatch.Change;
import id.tameng.tickets.TicketState;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Jobs and their tickets as rows.
@Repository
class BulkStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// A job that has something to do.
    record Due(
            long id,
            long person,
            String act,
            @Nullable String argument,
            @Nullable Long undoes,
            long session,
            long token,
            @Nullable String address) {

        Door door() {
            return new Door(session, token, address);
        }

        BulkAct what() {
            return new BulkAct(act, argument);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BulkStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long insert(BulkOrder order, Collection<Long> tickets, Instant now, Instant start) {
        long job = jdbc.sql("""
                        INSERT INTO bulk_job (person_id, session, token, address, act, argument, label, total, undoes_id, incident_id,
                          created_at, start_at)
                        VALUES (:person, :session, :token, :address, :act, :argument, :label, :total, :undoes, :incident, :now,
                          :start)
                        RETURNING id
                        """)
                .param("person", order.person())
                .param("session", order.door().session())
                .param("token", order.door().token())
                .param("address", order.door().address(), Types.VARCHAR)
                .param("act", order.act().key())
                .param("argument", order.act().argument())
                .param("label", order.label())
                .param("total", tickets.size())
                .param("undoes", order.undoes())
                .param("incident", order.incident())
                .param("now", Timestamp.from(now))
                .param("start", Timestamp.from(start))
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO bulk_item (job_id, ticket_id) SELECT :job, unnest(:tickets)")
                .param("job", job)
                .param("tickets", tickets.toArray(Long[]::new))
                .update();
        return job;
    }

    /// Jobs that are to be worked off now, the oldest first.
    List<Due> listDue(Instant now) {
        return jdbc.sql("""
                        SELECT id, person_id AS person, act, argument, undoes_id AS undoes, session, token, address
                        FROM bulk_job
                        WHERE finished_at IS NULL AND start_at <= :now
                        ORDER BY start_at, id
                        LIMIT 20
                        """).param("now", Timestamp.from(now)).query(Due.class).list();
    }

    /// Takes some of those that wait; another node gets others.
    List<Long> claim(long job, int most) {
        return jdbc.sql("""
                        SELECT ticket_id
                        FROM bulk_item
                        WHERE job_id = :job AND state = 'waiting'
                        ORDER BY ticket_id
                        LIMIT :most
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("job", job)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    void settle(long job, List<BulkItem> items) {
        batches.batchUpdate("""
                UPDATE bulk_item
                SET state = ?, reason = ?, detail = ?, before = ?::jsonb, after = ?::jsonb
                WHERE job_id = ? AND ticket_id = ? AND state = 'waiting'
                """, items, Math.max(1, items.size()), (row, item) -> {
            row.setString(1, item.state());
            row.setString(2, item.reason());
            row.setString(3, item.detail());
            row.setString(4, json(item.before()));
            row.setString(5, json(item.after()));
            row.setLong(6, job);
            row.setLong(7, item.ticket());
        });
    }

    /// @return whether this was the last of it
    boolean finish(long job, Instant now) {
        return jdbc.sql("""
                        UPDATE bulk_job
                        SET finished_at = :now
                        WHERE id = :job AND finished_at IS NULL
                          AND NOT EXISTS (SELECT FROM bulk_item WHERE job_id = :job AND state = 'waiting')
                        """).param("job", job).param("now", Timestamp.from(now)).update() > 0;
    }

    /// Only before it has begun.
    boolean cancel(long job, long person, Instant now) {
        return jdbc.sql("""
                        UPDATE bulk_job
                        SET cancelled_at = :now, finished_at = :now
                        WHERE id = :job AND person_id = :person AND finished_at IS NULL AND start_at > :now
                        """)
                        .param("job", job)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /// The tickets that a job changed.
    List<Long> listChanged(long job) {
        return jdbc.sql("SELECT ticket_id FROM bulk_item WHERE job_id = :job AND state = 'done' AND before IS NOT NULL")
                .param("job", job)
                .query(Long.class)
                .list();
    }

    Map<Long, Change> changes(long job, Collection<Long> tickets) {
        var changes = new TreeMap<Long, Change>();
        jdbc.sql("""
                        SELECT ticket_id, before, after
                        FROM bulk_item
                        WHERE job_id = :job AND ticket_id = ANY (:tickets) AND before IS NOT NULL
                        """)
                .param("job", job)
                .param("tickets", tickets.toArray(Long[]::new))
                .query((row, number) -> changes.put(
                        row.getLong("ticket_id"),
                        new Change(state(row.getString("before")), state(row.getString("after")))))
                .list();
        return changes;
    }

    /// Holds the row of a job until commit.
    Optional<Long> lock(long job) {
        return jdbc.sql("SELECT id FROM bulk_job WHERE id = :job FOR UPDATE")
                .param("job", job)
                .query(Long.class)
                .optional();
    }

    private static @Nullable String json(@Nullable TicketState state) {
        return state == null ? null : JSON.writeValueAsString(state);
    }

    private static TicketState state(String json) {
        return JSON.readValue(json, TicketState.class);
    }
}
