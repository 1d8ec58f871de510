package id.tameng.customers.imports;

import id.tameng.customers.Contact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom we know by the contacts of some rows, and whom we have met in the rows before.
final class Acquaintances {

    /// @param id negative: she would have been made in a dry run
    static final class Known {

        final long id;
        boolean hasCompany;
        final Set<String> notes;

        Known(long id, boolean hasCompany, Set<String> notes) {
            this.id = id;
            this.hasCompany = hasCompany;
            this.notes = notes;
        }
    }

    private record Key(String kind, String value) {
        static Key of(Contact contact) {
            return new Key(contact.kind().key(), contact.value());
        }
    }

    private final JdbcClient jdbc;
    private final Map<Key, Known> met = new HashMap<>();
    private final Map<Long, Known> byId = new HashMap<>();

    Acquaintances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Looks up all at once those not met before.
    void meet(Collection<Candidate> candidates) {
        var unmet = new HashSet<Key>();
        for (var candidate : candidates) {
            for (var contact : candidate.contacts()) {
                if (!met.containsKey(Key.of(contact))) {
                    unmet.add(Key.of(contact));
                }
            }
        }
        jdbc.sql("""
                        SELECT i.kind, i.value, c.id, c.company_id IS NOT NULL AS employed,
                          ARRAY(SELECT body FROM customer_note AS n WHERE n.customer_id = c.id) AS notes
                        FROM unnest(:kinds, :values) AS w (kind, value)
                        JOIN customer_identity AS i ON i.kind = w.kind AND i.value = w.value
                        JOIN customer AS c ON c.id = i.customer_id
                        """)
                .param("kinds", unmet.stream().map(Key::kind).toArray(String[]::new))
                .param("values", unmet.stream().map(Key::value).toArray(String[]::new))
                .query((row, number) -> {
                    var notes = Arrays.asList((String[]) row.getArray("notes").getArray());
                    boolean employed = row.getBoolean("employed");
                    var known = byId.computeIfAbsent(
                            row.getLong("id"), id -> new Known(id, employed, new HashSet<>(notes)));
                    return met.put(new Key(row.getString("kind"), row.getString("value")), known);
                })
                .list();
    }

    /// All whom the contacts belong to; more than one is a contradiction.
    List<Known> find(Candidate candidate) {
        return candidate.contacts().stream()
                .map(contact -> met.get(Key.of(contact)))
                .filter(known -> known != null)
                .distinct()
                .toList();
    }

    List<Contact> unknown(Candidate candidate) {
        return candidate.contacts().stream()
                .filter(contact -> !met.containsKey(Key.of(contact)))
                .toList();
    }

    void introduce(Candidate candidate, Known known) {
        for (var contact : new ArrayList<>(candidate.contacts())) {
            met.put(Key.of(contact), known);
        }
        known.hasCompany |= candidate.company() != null;
        if (candidate.note() != null) {
            known.notes.add(candidate.note());
        }
    }

    /// Forgets: in a real run the database remembers.
    void forget() {
        met.clear();
        byId.clear();
    }
}
