package id.tameng.customers.merging;

import static id.tameng.customers.merging.Field.BEST_TIME;
import static id.tameng.customers.merging.Field.CHANNEL;
import static id.tameng.customers.merging.Field.COMPANY;
import static id.tameng.customers.merging.Field.DO_NOT_CONTACT;
import static id.tameng.customers.merging.Field.EMAIL;
import static id.tameng.customers.merging.Field.LANGUAGE;
import static id.tameng.customers.merging.Field.NAME;
import static id.tameng.customers.merging.Field.PHONE;
import static id.tameng.customers.merging.Field.ZONE;

import id.tameng.customers.Customer;
import id.tameng.customers.Customer.Identity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives the survivor of a merge the values that were chosen.
@Component
class MergedFields {

    private final JdbcClient jdbc;
    private final Clock clock;

    MergedFields(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The other one's identities are the survivor's already.
    void choose(Customer survivor, Customer other, Set<Field> taken) {
        jdbc.sql("""
                        UPDATE customer AS c
                        SET name = CASE WHEN :name THEN o.name ELSE c.name END,
                          company_id = CASE WHEN :company THEN o.company_id ELSE c.company_id END,
                          language = CASE WHEN :language THEN o.language ELSE c.language END,
                          time_zone = CASE WHEN :zone THEN o.time_zone ELSE c.time_zone END,
                          preferred_channel = CASE WHEN :channel THEN o.preferred_channel ELSE c.preferred_channel END,
                          best_from = CASE WHEN :best THEN o.best_from ELSE c.best_from END,
                          best_until = CASE WHEN :best THEN o.best_until ELSE c.best_until END,
                          do_not_contact = CASE WHEN :quiet THEN o.do_not_contact ELSE c.do_not_contact END,
                          updated_at = :now, version = c.version + 1, compared = false
                        FROM customer AS o
                        WHERE c.id = :survivor AND o.id = :other
                        """)
                .param("name", taken.contains(NAME))
                .param("company", taken.contains(COMPANY))
                .param("language", taken.contains(LANGUAGE))
                .param("zone", taken.contains(ZONE))
                .param("channel", taken.contains(CHANNEL))
                .param("best", taken.contains(BEST_TIME))
                .param("quiet", taken.contains(DO_NOT_CONTACT))
                .param("now", Timestamp.from(clock.instant()))
                .param("survivor", survivor.id())
                .param("other", other.id())
                .update();
        prefer(taken.contains(EMAIL) ? other.addresses() : survivor.addresses());
        prefer(taken.contains(PHONE) ? other.phones() : survivor.phones());
    }

    String name(long customer) {
        return jdbc.sql("SELECT name FROM customer WHERE id = :id")
                .param("id", customer)
                .query(String.class)
                .single();
    }

    /// Nobody else is of that kind first: those who moved lost that, those who stay gave it up.
    private void prefer(List<Identity> identities) {
        identities.stream()
                .filter(Identity::primary)
                .findFirst()
                .ifPresent(identity -> jdbc.sql("UPDATE customer_identity SET is_primary = true WHERE id = :id")
                        .param("id", identity.id())
                        .update());
    }
}
