package id.tameng.care.conduct;

import id.tameng.care.CareProperties;
import id.tameng.tickets.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where customers are on the ladder.
@Component
public class Conducts {

    private final JdbcClient jdbc;
    private final Blocks blocks;
    private final Danger danger;
    private final CareProperties properties;
    private final Clock clock;

    Conducts(JdbcClient jdbc, Blocks blocks, Danger danger, CareProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.danger = danger;
        this.properties = properties;
        this.clock = clock;
    }

    public Conduct of(long customer) {
        return new Conduct(steps(customer), blocks.findActive(customer).orElse(null), danger.alarms(customer));
    }

    private List<Step> steps(long customer) {
        return jdbc.sql("""
                        SELECT id, step, reason, ticket_number, person_id, person_name, at
                        FROM care_step
                        WHERE customer_id = :customer AND undone_at IS NULL AND at > :since
                        ORDER BY id
                        """)
                .param("customer", customer)
                .param("since", Timestamp.from(clock.instant().minus(properties.memory())))
                .query(Conducts::step)
                .list();
    }

    static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getLong("id"),
                Rung.find(row.getString("step")).orElseThrow(),
                Reason.find(row.getString("reason")).orElseThrow(),
                TicketNumber.get(row.getString("ticket_number")),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant());
    }
}
