package id.tameng.tickets.fields;

import id.tameng.platform.web.Page;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.types.TicketType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The panel beside a thread: the type of the ticket and its fields.
///
/// @param wrong the key of a field that could not be saved, with what was typed and why
public record FieldsPane(
        TicketNumber number,
        TicketType type,
        List<TicketType> types,
        List<CustomField> fields,
        Map<String, Object> values,
        boolean mayWrite,
        @Nullable Wrong wrong) {

    /// @param code of the refusal
    public record Wrong(String key, String typed, String code) {}

    public String path() {
        return "/tickets/" + number;
    }

    public String value(CustomField field) {
        return wrong != null && wrong.key().equals(field.key())
                ? wrong.typed()
                : Objects.toString(values.get(field.key()), "");
    }

    public @Nullable String error(Page page, CustomField field) {
        return wrong != null && wrong.key().equals(field.key())
                ? page.text("problem." + wrong.code(), CustomField.TEXT)
                : null;
    }

    /// Those of its type, and the one it has even if that is no longer used.
    public List<TicketType> choices() {
        return types.stream()
                .filter(one -> one.active() || one.id() == type.id())
                .toList();
    }
}
