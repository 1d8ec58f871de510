package id.tameng.customers.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerEntry.Newcomer;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class StragglersTests {

    private static final Viewer VIEWER = new Viewer(
            9_002,
            0,
            "b@kantor.test",
            "Bayu",
            "Bayu",
            Locale.of("id"),
            ZoneId.of("Asia/Jakarta"),
            "auto",
            "supervisor",
            Visibility.ALL,
            Set.of(),
            Set.of());

    private final Stragglers stragglers;
    private final CustomerMerging merging;
    private final Parting parting;
    private final CustomerEntry entry;
    private final JdbcClient jdbc;

    @Autowired
    StragglersTests(
            Stragglers stragglers, CustomerMerging merging, Parting parting, CustomerEntry entry, JdbcClient jdbc) {
        this.stragglers = stragglers;
        this.merging = merging;
        this.parting = parting;
        this.entry = entry;
        this.jdbc = jdbc;
    }

    @Test
    void aTicketThatMissedTheMergeComesHomeAndGoesBackWithTheOthers() {
        long kept = enter("pulang1");
        long gone = enter("pulang2");
        long merge = merging.merge(VIEWER, kept, gone, null);
        long ticket = openTicket(gone);

        stragglers.bringHome();
        assertThat(customerOf(ticket)).isEqualTo(kept);

        parting.part(VIEWER, kept, merge);
        assertThat(customerOf(ticket)).isEqualTo(gone);
        jdbc.sql("DELETE FROM ticket WHERE id = :id").param("id", ticket).update();
    }

    /// As a mail would that was taken in while the two were merged.
    private long openTicket(long customer) {
        return jdbc.sql("""
                        WITH next AS (SELECT nextval('ticket_id') AS id)
                        INSERT INTO ticket (id, number, subject, status, team_id, customer_id, channel, created_at,
                          updated_at, customer_name, team_name, last_message_at, last_message_kind, last_message_text,
                          last_author_name)
                        SELECT id, 'CS-26-' || lpad(id::text, 6, '0'), 'Halo', 'closed', 1, :customer, 'email', now(),
                          now(), 'Pulang', 'Tim', now(), 'inbound', 'Halo', 'Pulang'
                        FROM next
                        RETURNING id
                        """).param("customer", customer).query(Long.class).single();
    }

    private long customerOf(long ticket) {
        return jdbc.sql("SELECT customer_id FROM ticket WHERE id = :id")
                .param("id", ticket)
                .query(Long.class)
                .single();
    }

    private long enter(String name) {
        return entry.add(VIEWER, new Newcomer(name, null, "id", "Asia/Jakarta", List.of(name + "@pulang.test")));
    }
}
