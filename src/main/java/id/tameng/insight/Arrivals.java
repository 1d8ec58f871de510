package id.tameng.insight;

import id.tameng.tickets.MessagesArrived;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What has come in and is not judged yet: noted with it, in one statement for many, so that nothing is missed and
/// nothing is judged that was never committed.
@Component
class Arrivals {

    private static final int MOST_FAILURES = 3;

    private final JdbcClient jdbc;
    private final ArrivalBell bell;

    Arrivals(JdbcClient jdbc, ArrivalBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    @EventListener
    void on(MessagesArrived arrived) {
        jdbc.sql("INSERT INTO insight_waiting (message_id) SELECT unnest(:messages)")
                .param("messages", arrived.messages().toArray(Long[]::new))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }

    /// Takes some of them; another node takes others at the same time. They wait again if the transaction fails.
    List<Long> take(int limit) {
        return jdbc.sql("""
                        DELETE FROM insight_waiting
                        WHERE ctid = ANY (ARRAY(
                          SELECT ctid FROM insight_waiting WHERE failures < :most LIMIT :limit FOR UPDATE SKIP LOCKED))
                        RETURNING message_id
                        """)
                .param("most", MOST_FAILURES)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /// Whatever would be taken next has failed once more.
    void blame() {
        jdbc.sql("""
                        UPDATE insight_waiting SET failures = failures + 1
                        WHERE ctid = ANY (ARRAY(
                          SELECT ctid FROM insight_waiting WHERE failures < :most LIMIT 1 FOR UPDATE SKIP LOCKED))
                        """).param("most", MOST_FAILURES).update();
    }
}
