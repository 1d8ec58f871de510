package id.tameng.tickets.search;

import id.tameng.tickets.TicketFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What a search is narrowed by: terms that stand in the index, and conditions on the ticket (`t`) and on the time of a
/// message (`:at_column`).
final class Conditions {

    private final List<String> terms = new ArrayList<>();
    private final List<String> onTicket = new ArrayList<>();
    private final List<String> onTime = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final @Nullable TicketFilter filter;

    Conditions() {
        this(null);
    }

    /// @param filter what a program asks for besides what was typed
    Conditions(@Nullable TicketFilter filter) {
        this.filter = filter;
        if (filter != null) {
            onTicket.add(filter.clause());
        }
    }

    /// None but the filter.
    Conditions bare() {
        return new Conditions(filter);
    }

    /// A part of a tsquery, for instance `'f:ratna'`.
    void term(String term) {
        terms.add(term);
    }

    /// @param condition names its value by `:?`
    void ticket(@Language(value = "SQL", prefix = "SELECT FROM ticket AS t WHERE ") String condition, Object value) {
        onTicket.add(numbered(condition, value));
    }

    void ticket(@Language(value = "SQL", prefix = "SELECT FROM ticket AS t WHERE ") String condition) {
        onTicket.add(condition);
    }

    /// @param comparison for instance `< :?`
    void time(String comparison, Object value) {
        onTime.add(numbered(comparison, value));
    }

    List<String> terms() {
        return terms;
    }

    boolean isEmpty() {
        return terms.isEmpty() && onTime.isEmpty() && onTicket.size() == (filter == null ? 0 : 1);
    }

    String ticketClause() {
        return onTicket.isEmpty() ? "true" : String.join(" AND ", onTicket);
    }

    String timeClause(String column) {
        return onTime.isEmpty() ? "true" : column + " " + String.join(" AND " + column + " ", onTime);
    }

    StatementSpec apply(StatementSpec statement) {
        parameters.forEach(statement::param);
        return filter == null ? statement : filter.apply(statement);
    }

    private String numbered(String condition, Object value) {
        var name = "given" + parameters.size();
        parameters.put(name, value);
        return condition.replace(":?", ":" + name);
    }
}
