package id.tameng.customers;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who wrote? Finds the customers behind many contacts at once, and makes those who are new.
@Component
public class CustomerDirectory {

    /// @param name as it stands in lists
    public record Known(long id, String name) {}

    private record Key(String kind, String value) {
        static Key of(Contact contact) {
            return new Key(contact.kind().key(), contact.value());
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    CustomerDirectory(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /// Two nodes may meet the same stranger at once: the unique identity decides, the other one's customer is used.
    ///
    /// @return a customer for each contact
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Contact, Known> findOrCreate(Collection<Contact> contacts) {
        var wanted = new LinkedHashMap<Key, Contact>();
        contacts.forEach(contact -> wanted.putIfAbsent(Key.of(contact), contact));
        var known = find(wanted);
        var strangers = wanted.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(java.util.Comparator.comparing(Contact::value))
                .toList();
        if (!strangers.isEmpty()) {
            create(strangers);
            known.putAll(find(wanted));
        }
        var answer = new HashMap<Contact, Known>();
        contacts.forEach(contact -> answer.put(contact, java.util.Objects.requireNonNull(known.get(Key.of(contact)))));
        return answer;
    }

    /// Whether somebody with this identity is a customer already.
    public boolean isKnown(Contact contact) {
        var key = Key.of(contact);
        return find(Map.of(key, contact)).containsKey(key);
    }

    private Map<Key, Known> find(Map<Key, Contact> wanted) {
        var known = new HashMap<Key, Known>();
        jdbc.sql("""
                        SELECT i.kind, i.value, c.id, c.name
                        FROM unnest(:kinds, :values) AS w (kind, value)
                        JOIN customer_identity AS i ON i.kind = w.kind AND i.value = w.value
                        JOIN customer AS c ON c.id = i.customer_id
                        """)
                .param("kinds", wanted.keySet().stream().map(Key::kind).toArray(String[]::new))
                .param("values", wanted.keySet().stream().map(Key::value).toArray(String[]::new))
                .query((row, number) -> known.put(
                        new Key(row.getString("kind"), row.getString("value")),
                        new Known(row.getLong("id"), row.getString("name"))))
                .list();
        return known;
    }

    private void create(List<Contact> strangers) {
        var now = Timestamp.from(clock.instant());
        var ids = jdbc.sql("SELECT nextval('customer_id') FROM generate_series(1, :n)")
                .param("n", strangers.size())
                .query(Long.class)
                .list();
        var rows = new java.util.ArrayList<Object[]>();
        var identities = new java.util.ArrayList<Object[]>();
        for (int i = 0; i < strangers.size(); i++) {
            var stranger = strangers.get(i);
            rows.add(new Object[] {ids.get(i), stranger.displayName(), now, now});
            identities.add(new Object[] {stranger.kind().key(), stranger.value(), ids.get(i), now});
        }
        batches.batchUpdate("INSERT INTO customer (id, name, created_at, updated_at) VALUES (?, ?, ?, ?)", rows);
        batches.batchUpdate("""
                INSERT INTO customer_identity (kind, value, customer_id, created_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (kind, value) DO NOTHING
                """, identities);
        discardUnused(ids);
    }

    /// Whoever lost the race above leaves a customer without any identity behind.
    private void discardUnused(List<Long> ids) {
        jdbc.sql("""
                        DELETE FROM customer AS c
                        WHERE c.id = ANY (:ids) AND NOT EXISTS (
                          SELECT FROM customer_identity AS i WHERE i.customer_id = c.id)
                        """).param("ids", ids.toArray(Long[]::new)).update();
    }
}
