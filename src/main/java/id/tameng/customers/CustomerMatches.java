package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.Text;
import java.util.List;
import java.util.Locale;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Some customers for what somebody typed: by a whole address or number, else by the words of a name. In no order that
/// would need all of them, so that it costs the same for Budi as for Yohana. Names are looked for without the limit in
/// sight (`MATERIALIZED`): the planner takes any word for a frequent name, and would read all customers until five are
/// found.
@Component
public class CustomerMatches {

    @Language("SQL")
    private static final String MATCHES = """
            SELECT customer.id, customer.name,
              (SELECT company.name FROM company WHERE company.id = customer.company_id) AS company,
              (SELECT min(i.value) FROM customer_identity AS i WHERE i.customer_id = customer.id) AS contact
            FROM customer
            WHERE customer.id = ANY (ARRAY(
              SELECT i.customer_id FROM customer_identity AS i WHERE i.value = :exact AND i.kind IN ('email', 'phone')
              UNION
              (WITH named AS MATERIALIZED (
                 SELECT customer.id
                 FROM customer
                 WHERE to_tsvector('simple', name) @@ to_tsquery('simple', :words) AND %1$s)
               SELECT id FROM named LIMIT :limit))) AND %1$s
            LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final CustomerAccess access;

    CustomerMatches(JdbcClient jdbc, CustomerAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    public List<CustomerMatch> list(Viewer viewer, String typed, int limit) {
        var words = CustomerWords.of(typed);
        var exact = PhoneNumbers.find(typed).orElse(Text.oneLine(typed).toLowerCase(Locale.ROOT));
        return access.apply(viewer, jdbc.sql(MATCHES.formatted(access.clause(viewer))))
                .param("exact", exact)
                .param("words", words.query())
                .param("limit", limit)
                .query(CustomerMatch.class)
                .list();
    }
}
