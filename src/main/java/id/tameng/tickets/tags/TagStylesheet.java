package id.tameng.tickets.tags;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The colours of tags as CSS, by their names.
@Component
class TagStylesheet {

    private final JdbcClient jdbc;

    TagStylesheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String text() {
        var css = new StringBuilder();
        jdbc.sql("SELECT name, colour FROM tag WHERE colour <> 'grey' ORDER BY name LIMIT 1000")
                .query(row -> {
                    css.append(rule(row.getString("name"), row.getString("colour")));
                });
        return css.toString();
    }

    /// Names come from people: whatever is no letter or digit is written as its number, so that none can leave the
    /// quotes.
    static String rule(String name, String colour) {
        var quoted = new StringBuilder();
        name.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return String.format(
                Locale.ROOT,
                ".tag[data-tag=\"%s\"]{background:var(--tag-%2$s-soft);color:var(--tag-%2$s);border-color:transparent}%n",
                quoted,
                colour);
    }
}
