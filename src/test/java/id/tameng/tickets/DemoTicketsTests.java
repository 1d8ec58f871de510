package id.tameng.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = {"tameng.demo=true", "tameng.email.inlet.port=0", "tameng.data=target/test-data/demo"})
class DemoTicketsTests {

    private final JdbcClient jdbc;

    DemoTicketsTests(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void fillsSixtyDays() {
        assertThat(count("SELECT count(*) FROM ticket")).isBetween(415L, 417L);
        assertThat(count("SELECT count(*) FROM message")).isGreaterThan(1_300);
        assertThat(count("SELECT count(DISTINCT customer_id) FROM ticket")).isGreaterThan(120);
        assertThat(count("SELECT count(DISTINCT created_at::date) FROM ticket")).isGreaterThan(55);
        assertThat(count("SELECT count(*) FROM ticket WHERE account_id IS NULL"))
                .isZero();
    }

    @Test
    void isMostlyDoneWithSomeLeftForToday() {
        assertThat(count("SELECT count(*) FROM ticket WHERE status IN ('new', 'open')"))
                .isBetween(25L, 75L);
        assertThat(count("SELECT count(*) FROM ticket WHERE status = 'new' AND assignee_id IS NULL"))
                .isGreaterThan(8);
        assertThat(count("SELECT count(*) FROM ticket WHERE status IN ('waiting_customer', 'waiting_internal')"))
                .isBetween(5L, 60L);
        assertThat(count("SELECT count(*) FROM ticket WHERE status IN ('solved', 'closed')"))
                .isGreaterThan(260);
        assertThat(count("SELECT count(*) FROM ticket WHERE status = 'spam'")).isPositive();
    }

    @Test
    void showsEverythingAThreadCanHold() {
        assertThat(count("SELECT count(*) FROM attachment")).isGreaterThan(30);
        assertThat(count("SELECT count(*) FROM message WHERE kind = 'note'")).isGreaterThan(60);
        assertThat(count("SELECT count(*) FROM message WHERE automation = 'bounce'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM message WHERE automation = 'auto_reply'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM message WHERE delivery_status = 'failed'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM message WHERE NOT verified")).isPositive();
        assertThat(count("SELECT count(*) FROM participant WHERE role = 'cc' AND accepted"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM ticket WHERE follows_id IS NOT NULL"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM ticket WHERE priority IN ('high', 'urgent')"))
                .isGreaterThan(30);
    }

    @Test
    void listsAgreeWithThreads() {
        assertThat(count("""
                SELECT count(*)
                FROM ticket AS t
                WHERE t.message_count <> (SELECT count(*) FROM message AS m WHERE m.ticket_id = t.id)
                   OR t.last_message_id <> (SELECT max(m.id) FROM message AS m WHERE m.ticket_id = t.id)
                   OR t.attachment_count <> (SELECT count(*) FROM attachment AS a JOIN message AS m ON m.id = a.message_id
                                             WHERE m.ticket_id = t.id)
                   OR t.last_message_at <> (SELECT max(m.created_at) FROM message AS m WHERE m.ticket_id = t.id)
                """)).isZero();
        assertThat(count("SELECT coalesce(sum(n), 0) FROM ticket_count"))
                .isEqualTo(count("SELECT count(*) FROM ticket"));
    }

    /// What the history says last is what the ticket is.
    @Test
    void historyLeadsToWhatIsShown() {
        assertThat(count("""
                SELECT count(*)
                FROM ticket AS t
                WHERE t.status <> coalesce((SELECT e.after FROM ticket_event AS e
                                            WHERE e.ticket_id = t.id AND e.what = 'status' ORDER BY e.id DESC LIMIT 1), 'new')
                   OR t.assignee_name IS DISTINCT FROM (SELECT e.after FROM ticket_event AS e
                                            WHERE e.ticket_id = t.id AND e.what = 'assignee' ORDER BY e.id DESC LIMIT 1)
                   OR t.created_at <> (SELECT min(e.at) FROM ticket_event AS e WHERE e.ticket_id = t.id)
                   OR t.updated_at > now()
                """)).isZero();
    }

    @Test
    void numbersRiseWithTime() {
        assertThat(count("""
                SELECT count(*)
                FROM (SELECT created_at < lag(created_at) OVER (ORDER BY id) AS back FROM ticket
                      UNION ALL
                      SELECT created_at < lag(created_at) OVER (ORDER BY id) FROM message) AS step
                WHERE back
                """)).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
