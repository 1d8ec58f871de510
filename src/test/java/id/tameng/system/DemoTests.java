package id.tameng.system;

import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever looks around in the demo organisation finds everything that there is.
class DemoTests extends RunningTameng {

    private final JdbcClient jdbc;

    @Autowired
    DemoTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT FROM draft WHERE composer = 'demo'",
                "SELECT FROM planned_message",
                "SELECT FROM notice WHERE kind = 'mention'",
                "SELECT FROM message WHERE kind = 'forward'",
                "SELECT FROM ticket_merge WHERE undone_at IS NULL",
                "SELECT FROM ticket WHERE snoozed AND snoozed_until IS NOT NULL",
                "SELECT FROM ticket WHERE snoozed AND snoozed_until IS NULL",
                "SELECT FROM saved_view WHERE share = 'all'",
                "SELECT FROM tag WHERE colour = 'violet' AND description <> ''",
                "SELECT FROM custom_field_use WHERE need = 'open'",
                "SELECT FROM custom_field_use WHERE need = 'solve'",
                "SELECT FROM ticket WHERE custom_fields <> '{}'",
                "SELECT FROM ticket_type WHERE required <> '{}'",
                "SELECT FROM ticket_link WHERE kind = 'related'",
                "SELECT FROM ticket_link WHERE kind = 'parent'",
                "SELECT FROM ticket AS t WHERE incident AND (SELECT count(*) FROM ticket WHERE incident_id = t.id) >= 9",
                "SELECT FROM documentation WHERE cause IS NOT NULL",
                "SELECT FROM documentation AS d JOIN ticket AS t ON t.id = d.ticket_id"
                        + " WHERE t.status NOT IN ('solved', 'closed') AND t.assignee_id <> d.author_id",
                "SELECT FROM follow_up WHERE done_at IS NULL AND due_at > now()",
                "SELECT FROM bulk_job WHERE finished_at IS NOT NULL",
                "SELECT FROM company WHERE domain IS NOT NULL",
                "SELECT FROM customer_identity GROUP BY customer_id HAVING count(*) > 2 AND count(verified_at) > 0",
                "SELECT FROM customer_consent WHERE NOT granted",
                "SELECT FROM customer WHERE do_not_contact AND preferred_channel IS NOT NULL",
                "SELECT FROM customer_likeness WHERE refuted_at IS NULL",
                "SELECT FROM customer_merge WHERE undone_at IS NULL",
                "SELECT FROM customer_import WHERE state = 'done' AND created > 0 AND refused > 0",
                "SELECT FROM role WHERE key LIKE 'own-%' AND second_factor AND version > 0",
                "SELECT FROM authenticator_app WHERE confirmed_at IS NOT NULL",
                "SELECT FROM audit_entry WHERE what = 'role.changed' AND actor_name = 'Sari Wulandari'",
                "SELECT FROM audit_entry WHERE what = 'customer.merged' AND actor_name = 'Bayu Prasetyo'"
            })
    void shows(String trace) {
        Awaitility.await().until(() -> exists(trace)); // jobs begin a moment after the start
    }

    @ParameterizedTest
    @ValueSource(strings = {"sari", "bayu", "dewi", "rian", "made", "yohana"})
    void letsIn(String person) {
        try (var desk = at(person)) {
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(desk.locator(".rail"))
                    .isVisible();
        }
    }

    private boolean exists(String trace) {
        return jdbc.sql("SELECT EXISTS (" + trace + ")").query(Boolean.class).single();
    }
}
