package id.tameng.customers;

import id.tameng.identity.Viewer;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what happens to a customer's data: who, what, when, before, after.
@Component
public class Chronicle {

    private final JdbcClient jdbc;
    private final Clock clock;

    Chronicle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param what a key of the bundles, `timeline.<what>`
    public void tell(Viewer viewer, long customer, String what, @Nullable Object before, @Nullable Object after) {
        jdbc.sql("""
                        INSERT INTO customer_event (customer_id, at, actor_id, actor_name, what, before, after)
                        VALUES (:customer, :now, :actor, :name, :what, :before, :after)
                        """)
                .param("customer", customer)
                .param("now", Timestamp.from(clock.instant()))
                .param("actor", viewer.id())
                .param("name", viewer.name())
                .param("what", what)
                .param("before", text(before), Types.VARCHAR)
                .param("after", text(after), Types.VARCHAR)
                .update();
    }

    /// Only if it is another value.
    void tellChange(Viewer viewer, long customer, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(text(before), text(after))) {
            tell(viewer, customer, what, before, after);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return text.isEmpty() ? null : text;
    }
}
