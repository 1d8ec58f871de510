package id.tameng.tickets.fields;

import id.tameng.tickets.SolvingRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The fields that solving a ticket of this type asks for and that are empty.
@Component
@Order(2)
class FieldRule implements SolvingRule {

    private final JdbcClient jdbc;

    FieldRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<String>> missing(Collection<Long> tickets) {
        var missing = new HashMap<Long, List<String>>();
        jdbc.sql("""
                        SELECT t.id, 'custom_fields.' || f.key AS path
                        FROM ticket AS t
                        JOIN custom_field_use AS u ON u.type_id = t.type_id AND u.need = 'solve'
                        JOIN custom_field AS f ON f.id = u.field_id AND f.active
                        WHERE t.id = ANY (:tickets) AND NOT jsonb_exists(t.custom_fields, f.key)
                        ORDER BY f.position, f.id
                        """).param("tickets", tickets.toArray(Long[]::new)).query(row -> {
            missing.computeIfAbsent(row.getLong("id"), ticket -> new ArrayList<>())
                    .add(row.getString("path"));
        });
        return missing;
    }
}
