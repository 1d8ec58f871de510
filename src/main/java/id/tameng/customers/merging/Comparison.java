package id.tameng.customers.merging;

import id.tameng.customers.merging.Signs.Sign;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares customers who are new or have changed with all others, and writes down the pairs that look alike.
@Component
public class Comparison {

    static final int PORTION = 100;

    /// An arbitrary number that no other lock has: one comparison at a time, whichever node it runs on.
    private static final long LOCK = 4_211_001;

    // What counts: a variation of one address nearly proves it; the end of a number speaks loudly; the same account
    // elsewhere or the same name alone does not suffice, unless it has two words. Of those whose names sound alike the
    // newest twenty are looked at, so that the thousandth Budi Santoso costs no more than the first.
    @Language("SQL")
    private static final String PAIRS = """
            WITH mine AS (SELECT customer_id, kind, value FROM customer_sign WHERE customer_id = ANY (:ids)),
            found AS (
              SELECT mine.customer_id AS one, other.customer_id AS other, mine.kind
              FROM mine
              JOIN customer_sign AS other ON other.kind = mine.kind AND other.value = mine.value
              WHERE mine.kind IN ('mail', 'account', 'number') AND other.customer_id <> mine.customer_id
              UNION
              SELECT mine.customer_id, alike.customer_id, 'name'
              FROM mine
              JOIN mine AS own ON own.customer_id = mine.customer_id AND own.kind = 'name'
              CROSS JOIN LATERAL (
                SELECT named.customer_id
                FROM (
                  SELECT other.customer_id
                  FROM customer_sign AS other
                  WHERE other.kind = 'sound' AND other.value = mine.value AND other.customer_id <> mine.customer_id
                  ORDER BY other.customer_id DESC
                  LIMIT 20) AS heard
                JOIN customer_sign AS named ON named.customer_id = heard.customer_id AND named.kind = 'name'
                CROSS JOIN LATERAL (SELECT similarity(named.value, own.value) AS likeness) AS compared
                WHERE likeness >= 0.7
                ORDER BY likeness DESC
                LIMIT 5) AS alike
              WHERE mine.kind = 'sound'),
            pair AS (
              SELECT least(one, other) AS first, greatest(one, other) AS second,
                bool_or(kind = 'mail') AS mail, bool_or(kind = 'number') AS number, bool_or(kind = 'account') AS account
              FROM found
              GROUP BY 1, 2),
            weighed AS (
              SELECT pair.*, coalesce(a.company_id = b.company_id, false) AS company,
                coalesce(similarity(n.value, m.value), 0) AS name, coalesce(position(' ' IN n.value) > 0, false) AS whole
              FROM pair
              JOIN customer AS a ON a.id = pair.first AND a.merged_into IS NULL
              JOIN customer AS b ON b.id = pair.second AND b.merged_into IS NULL
              LEFT JOIN customer_sign AS n ON n.customer_id = pair.first AND n.kind = 'name'
              LEFT JOIN customer_sign AS m ON m.customer_id = pair.second AND m.kind = 'name'),
            scored AS (
              SELECT first, second,
                CASE WHEN mail THEN 90 ELSE 0 END + CASE WHEN number THEN 60 ELSE 0 END
                  + CASE WHEN account AND NOT mail THEN 35 ELSE 0 END + CASE WHEN company THEN 10 ELSE 0 END
                  + CASE WHEN name >= 0.5 THEN round(name * CASE WHEN whole THEN 50 ELSE 20 END)::integer ELSE 0 END AS score,
                array_remove(ARRAY[
                  CASE WHEN mail THEN 'mail' END, CASE WHEN number THEN 'number' END,
                  CASE WHEN account AND NOT mail THEN 'account' END,
                  CASE WHEN name > 0.99 THEN 'name' WHEN name >= 0.5 THEN 'similar-name' END,
                  CASE WHEN company THEN 'company' END], NULL) AS reasons
              FROM weighed)
            INSERT INTO customer_likeness (first_id, second_id, score, reasons, found_at)
            SELECT first, second, least(score, 99), reasons, :now
            FROM scored
            WHERE score >= 40
            ON CONFLICT (first_id, second_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
            """;

    private record Person(long id, String name, List<String> addresses, List<String> phones) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Comparison(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /// A portion of those who have not been compared since they last changed.
    ///
    /// @return how many there were: fewer than a portion means that all are done
    @Transactional
    public int compare() {
        jdbc.sql("SELECT count(pg_advisory_xact_lock(:lock))")
                .param("lock", LOCK)
                .query(Long.class)
                .single();
        var people = people();
        if (!people.isEmpty()) {
            var ids = people.stream().map(Person::id).toArray(Long[]::new);
            sign(people, ids);
            pair(ids);
        }
        return people.size();
    }

    private List<Person> people() {
        return jdbc.sql("""
                        WITH portion AS (
                          UPDATE customer SET compared = true
                          WHERE id IN (
                            SELECT id FROM customer WHERE NOT compared ORDER BY id LIMIT :rows FOR UPDATE SKIP LOCKED)
                          RETURNING id, name)
                        SELECT id, name,
                          ARRAY(SELECT value FROM customer_identity AS i
                            WHERE i.customer_id = portion.id AND i.kind = 'email') AS addresses,
                          ARRAY(SELECT value FROM customer_identity AS i
                            WHERE i.customer_id = portion.id AND i.kind = 'phone') AS phones
                        FROM portion
                        """)
                .param("rows", PORTION)
                .query((row, number) -> new Person(
                        row.getLong("id"),
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("addresses").getArray()),
                        Arrays.asList((String[]) row.getArray("phones").getArray())))
                .list();
    }

    private void sign(List<Person> people, Long[] ids) {
        jdbc.sql("DELETE FROM customer_sign WHERE customer_id = ANY (:ids)")
                .param("ids", ids)
                .update();
        var rows = new ArrayList<Object[]>();
        for (var person : people) {
            for (Sign sign : Signs.of(person.name(), person.addresses(), person.phones())) {
                rows.add(new Object[] {person.id(), sign.kind(), sign.value()});
            }
        }
        batches.batchUpdate("INSERT INTO customer_sign (customer_id, kind, value) VALUES (?, ?, ?)", rows);
    }

    private void pair(Long[] ids) {
        jdbc.sql("""
                        DELETE FROM customer_likeness
                        WHERE (first_id = ANY (:ids) OR second_id = ANY (:ids)) AND refuted_at IS NULL
                        """).param("ids", ids).update();
        jdbc.sql(PAIRS)
                .param("ids", ids)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
