package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketEdit;
import id.tameng.tickets.TicketEdits;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.fields.CustomFields;
import id.tameng.tickets.fields.FieldValues;
import id.tameng.tickets.fields.Need;
import id.tameng.tickets.types.TicketType;
import id.tameng.tickets.types.TicketTypes;
import id.tameng.tickets.types.Typing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// The type and the fields of a ticket, as programs name them, changed together with everything else.
@Component
class Shape {

    private final TicketTypes types;
    private final Typing typing;
    private final CustomFields fields;
    private final FieldValues values;
    private final TicketEdits edits;

    Shape(TicketTypes types, Typing typing, CustomFields fields, FieldValues values, TicketEdits edits) {
        this.types = types;
        this.typing = typing;
        this.fields = fields;
        this.values = values;
        this.edits = edits;
    }

    /// All or none. The status comes last: what solving asks for may come with it.
    @Transactional
    public void change(
            Viewer viewer,
            TicketNumber number,
            TicketEdit edit,
            @Nullable String type,
            @Nullable Map<String, @Nullable JsonNode> given) {
        edits.apply(viewer, number, edit.withoutStatus());
        give(viewer, number, type, given);
        if (edit.status() != null) {
            edits.apply(viewer, number, TicketEdit.of(edit.status()));
        }
    }

    /// @throws InvalidField `custom_fields.<key>`: field-required, when opening such a ticket asks for it
    void checkOpening(@Nullable String type, @Nullable Map<String, @Nullable JsonNode> given) {
        long of = type == null ? TicketType.USUAL : type(type);
        var named = given == null ? Map.<String, @Nullable String>of() : texts(given);
        fields.listFor(of).stream()
                .filter(field -> field.isNeeded(of, Need.OPEN))
                .filter(field -> field.value(named.get(field.key())) == null)
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidField(field.path(), "required");
                });
    }

    @Transactional
    public void give(
            Viewer viewer,
            TicketNumber number,
            @Nullable String type,
            @Nullable Map<String, @Nullable JsonNode> given) {
        if (type != null) {
            typing.change(viewer, number, type(type));
        }
        if (given != null && !given.isEmpty()) {
            values.change(viewer, number, texts(given));
        }
    }

    private long type(String word) {
        return types.listActive().stream()
                .filter(type -> word.equals(Long.toString(type.id())) || word.equalsIgnoreCase(type.name()))
                .findFirst()
                .orElseThrow(() -> new InvalidField("type", "type-unknown"))
                .id();
    }

    /// Objects and lists are no values of any field.
    private static Map<String, @Nullable String> texts(Map<String, @Nullable JsonNode> given) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        given.forEach((key, value) -> {
            if (value != null && value.isContainer()) {
                throw new InvalidField("custom_fields." + key, "field-unreadable");
            }
            texts.put(key, value == null || value.isNull() ? null : value.asString());
        });
        return texts;
    }
}
