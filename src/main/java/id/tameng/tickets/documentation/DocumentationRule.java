package id.tameng.tickets.documentation;

import id.tameng.tickets.SolvingRule;
import id.tameng.tickets.types.Part;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the kind of a ticket asks to be written down, and is not.
@Component
@Order(1)
class DocumentationRule implements SolvingRule {

    @Language("SQL")
    private static final String MISSING = """
            SELECT t.id, ARRAY(
                SELECT part
                FROM unnest(y.required) WITH ORDINALITY AS asked (part, place)
                WHERE CASE part
                  WHEN 'summary' THEN coalesce(d.summary, '') = ''
                  WHEN 'steps' THEN coalesce(d.steps, '') = ''
                  WHEN 'solution' THEN coalesce(d.solution, '') = ''
                  WHEN 'cause' THEN d.cause IS NULL
                  WHEN 'follow_up' THEN NOT EXISTS (SELECT FROM follow_up AS f WHERE f.ticket_id = t.id)
                  ELSE false
                END
                ORDER BY place) AS missing
            FROM ticket AS t
            JOIN ticket_type AS y ON y.id = t.type_id
            LEFT JOIN documentation AS d ON d.ticket_id = t.id
            WHERE t.id = ANY (:tickets) AND y.required <> '{}'
            """;

    private final JdbcClient jdbc;

    DocumentationRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<String>> missing(Collection<Long> tickets) {
        var missing = new HashMap<Long, List<String>>();
        jdbc.sql(MISSING).param("tickets", tickets.toArray(Long[]::new)).query(row -> {
            var paths = paths((String[]) row.getArray("missing").getArray());
            if (!paths.isEmpty()) {
                missing.put(row.getLong("id"), paths);
            }
        });
        return missing;
    }

    private static List<String> paths(String[] parts) {
        return Arrays.stream(parts)
                .flatMap(key -> Part.find(key).stream())
                .map(Part::path)
                .toList();
    }
}
