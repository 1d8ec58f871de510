package id.tameng.customers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Customers who have an e-mail address, in the order in which we met them. Without a viewer, since it serves the demo
/// organisation, not a reader.
@Component
public class Correspondents {

    /// @param address the first one we knew
    public record Correspondent(long id, String name, String address) {}

    private final JdbcClient jdbc;

    Correspondents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Correspondent> list(int limit) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (c.id) c.id, c.name, i.value AS address
                        FROM customer AS c
                        JOIN customer_identity AS i ON i.customer_id = c.id AND i.kind = 'email'
                        WHERE c.merged_into IS NULL
                        ORDER BY c.id, i.is_primary DESC, i.created_at, i.value
                        LIMIT :limit
                        """).param("limit", limit).query(Correspondent.class).list();
    }
}
