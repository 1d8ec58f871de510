package id.tameng.tickets.fields;

import id.tameng.tickets.SolvingRule;
import java.util.List;
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
    public List<String> missing(long ticket) {
        return jdbc.sql("""
                        SELECT 'custom_fields.' || f.key
                        FROM ticket AS t
                        JOIN custom_field_use AS u ON u.type_id = t.type_id AND u.need = 'solve'
                        JOIN custom_field AS f ON f.id = u.field_id AND f.active
                        WHERE t.id = :ticket AND NOT jsonb_exists(t.custom_fields, f.key)
                        ORDER BY f.position, f.id
                        """).param("ticket", ticket).query(String.class).list();
    }
}
