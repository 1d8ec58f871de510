package id.tameng.customers;

import id.tameng.platform.demo.DemoShare;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the customers of the demo have agreed to, how they like to be reached, and two who are entered twice.
@Component
class DemoRelations implements DemoShare {

    private record Somebody(
            long id, String name, Instant since, @Nullable String address) {}

    private static final List<String> SOURCES = List.of("form", "phone", "counter", "chat", "email");

    private final JdbcClient jdbc;

    DemoRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var customers = jdbc.sql("""
                        SELECT c.id, c.name, c.created_at AS since, (
                          SELECT min(i.value) FROM customer_identity AS i
                          WHERE i.customer_id = c.id AND i.kind = 'email') AS address
                        FROM customer AS c
                        ORDER BY c.id
                        """).query(Somebody.class).list();
        for (int i = 0; i < customers.size(); i++) {
            var customer = customers.get(i);
            if (i % 3 == 0) {
                consent(random, customer, today, i % 12 == 0);
            }
            if (i % 7 == 2) {
                prefer(customer, i % 2 == 0 ? "whatsapp" : "email", i % 49 == 2);
            }
        }
        describeCompanies();
        if (customers.size() > 60) {
            enterTwice(customers.get(5), customers.get(5).name());
            enterTwice(customers.get(47), customers.get(47).name().replaceFirst("(?<=\\p{L})\\p{L}$", ""));
        }
    }

    /// Many have agreed; some have thought better of it.
    private void consent(RandomGenerator random, Somebody customer, Instant today, boolean withdrawn) {
        var given = customer.since().plus(Duration.ofHours(random.nextInt(1, 48)));
        var purpose = random.nextInt(4) == 0 ? "survey" : "marketing";
        var channel = random.nextBoolean() ? "email" : "whatsapp";
        word(customer, purpose, channel, true, SOURCES.get(random.nextInt(SOURCES.size())), given);
        if (withdrawn) {
            word(customer, purpose, channel, false, "email", today.minus(Duration.ofDays(random.nextInt(3, 30))));
        }
    }

    private void word(Somebody customer, String purpose, String channel, boolean granted, String source, Instant at) {
        jdbc.sql("""
                        INSERT INTO customer_consent (customer_id, purpose, channel, granted, source, given_at, recorded_at,
                          recorded_by_name)
                        VALUES (:customer, :purpose, :channel, :granted, :source, :at, :at, 'Toko Nusantara')
                        """)
                .param("customer", customer.id())
                .param("purpose", purpose)
                .param("channel", channel)
                .param("granted", granted)
                .param("source", source)
                .param("at", Timestamp.from(at))
                .update();
    }

    private void prefer(Somebody customer, String channel, boolean quiet) {
        jdbc.sql("""
                        UPDATE customer
                        SET preferred_channel = :channel, best_from = :from, best_until = :until, do_not_contact = :quiet
                        WHERE id = :id
                        """)
                .param("channel", channel)
                .param("from", LocalTime.of(16, 0), Types.TIME)
                .param("until", LocalTime.of(20, 0), Types.TIME)
                .param("quiet", quiet)
                .param("id", customer.id())
                .update();
    }

    private void describeCompanies() {
        jdbc.sql("""
                        UPDATE company
                        SET domain = regexp_replace(lower(name), '[^a-z]+', '', 'g') || '.test',
                          website = 'https://' || regexp_replace(lower(name), '[^a-z]+', '', 'g') || '.test'
                        """).update();
    }

    /// As it happens: she wrote from her other mailbox, and we took her for somebody new.
    private void enterTwice(Somebody customer, String name) {
        long twin = jdbc.sql("""
                        INSERT INTO customer (name, created_at, updated_at)
                        VALUES (:name, :since, :since)
                        RETURNING id
                        """)
                .param("name", name)
                .param("since", Timestamp.from(customer.since().plus(Duration.ofDays(9))))
                .query(Long.class)
                .single();
        var account =
                customer.address() == null ? "tanpa.surel" : customer.address().replaceFirst("@.*", "");
        jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, created_at)
                        VALUES ('email', :value, :customer, :since)
                        """)
                .param("value", account + "@surat-lain.test")
                .param("customer", twin)
                .param("since", Timestamp.from(customer.since().plus(Duration.ofDays(9))))
                .update();
    }
}
