package id.tameng.tickets.views;

import id.tameng.platform.web.Page;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.fields.CustomField;
import org.jspecify.annotations.Nullable;

/// A column of the board: tickets of one status, or with one value of a choice.
///
/// @param field null for columns by status
/// @param value the status or the option; empty: no value
public record Lane(@Nullable TicketStatus status, @Nullable CustomField field, String value) {

    /// No column: the whole list.
    static final Lane NONE = new Lane(null, null, "");

    static Lane of(TicketStatus status) {
        return new Lane(status, null, status.key());
    }

    static Lane of(CustomField field, String value) {
        return new Lane(null, field, value);
    }

    /// Its name for people.
    public String label(Page page) {
        if (status != null) {
            return page.text("status." + status.key());
        }
        return value.isEmpty() ? page.text("board.without") : value;
    }

    String clause(ConditionSql sql) {
        if (status != null) {
            return "status = '" + status.key() + "'";
        }
        return field == null ? "true" : sql.field(field, value);
    }
}
