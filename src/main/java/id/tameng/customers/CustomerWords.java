package id.tameng.customers;

import id.tameng.platform.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What somebody typed to find a customer, as a condition that indexes answer.
///
/// @param query words with `:*`, for the names; empty when there is nothing to look for
/// @param start the beginning of an address or number
record CustomerWords(String query, String start) {

    @Language("SQL")
    private static final String FOUND = """
            customer.id IN (
              SELECT c.id FROM customer AS c
              WHERE to_tsvector('simple', c.name) @@ to_tsquery('simple', :words)
              UNION
              SELECT c.id FROM customer AS c
              JOIN company AS o ON o.id = c.company_id
              WHERE to_tsvector('simple', o.name) @@ to_tsquery('simple', :words)
              UNION
              SELECT i.customer_id FROM customer_identity AS i
              WHERE i.kind IN ('email', 'phone') AND i.value LIKE :start)
            """;

    static CustomerWords of(@Nullable String typed) {
        var text = typed == null ? "" : Text.oneLine(typed).toLowerCase(Locale.ROOT);
        return new CustomerWords(words(text), start(text));
    }

    String clause() {
        return start.isEmpty() ? "true" : FOUND;
    }

    StatementSpec apply(StatementSpec statement) {
        return start.isEmpty()
                ? statement
                : statement.param("words", query).param("start", start.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    /// Each word may be the beginning of one.
    private static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    /// Digits are the beginning of a number, written at home or abroad.
    private static String start(String text) {
        var digits = text.replaceAll("[\\s().-]", "");
        if (digits.matches("0\\d+")) {
            return "+62" + digits.substring(1);
        }
        return digits.matches("\\d{3,}") ? "+" + digits : digits.matches("\\+\\d+") ? digits : text;
    }
}
