package id.tameng.tickets.fields;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketFolder;
import id.tameng.tickets.TicketNumber;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The values of a ticket's fields, by key.
@Component
public class FieldValues {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CustomFields fields;
    private final TicketFolder folders;

    FieldValues(JdbcClient jdbc, CustomFields fields, TicketFolder folders) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.folders = folders;
    }

    public Map<String, Object> of(long ticket) {
        return jdbc.sql("SELECT custom_fields::text FROM ticket WHERE id = :id")
                .param("id", ticket)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, VALUES))
                .orElseThrow(DomainException::notFound);
    }

    /// Puts what was typed beside what is there; an empty value takes one away.
    ///
    /// @param typed by key; a key without a field is refused
    /// @throws InvalidField `custom_fields.<key>`
    @Transactional
    public void change(Viewer viewer, TicketNumber number, Map<String, @Nullable String> typed) {
        var ticket = folders.open(viewer, number);
        var values = of(ticket.id());
        var known = new LinkedHashMap<String, CustomField>();
        fields.list().forEach(field -> known.put(field.key(), field));
        typed.forEach((key, text) -> {
            var field = known.get(key);
            if (field == null || !field.active()) {
                throw new InvalidField("custom_fields." + key, "custom-field-unknown");
            }
            put(viewer, ticket.id(), field, values, field.value(text));
        });
    }

    private void put(
            Viewer viewer, long ticket, CustomField field, Map<String, Object> values, @Nullable Object value) {
        var before = values.get(field.key());
        if (isSame(before, value)) {
            return;
        }
        jdbc.sql(
                        value == null
                                ? "UPDATE ticket SET custom_fields = custom_fields - :key WHERE id = :ticket"
                                : "UPDATE ticket SET custom_fields = custom_fields || jsonb_build_object(:key::text, :value::jsonb) WHERE id = :ticket")
                .param("key", field.key())
                .param("ticket", ticket)
                .param("value", value == null ? null : JSON.writeValueAsString(value))
                .update();
        folders.record(
                viewer,
                ticket,
                "field",
                before == null ? null : field.name() + " " + before,
                value == null ? null : field.name() + " " + value);
    }

    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Number && after instanceof BigDecimal number) {
            return new BigDecimal(before.toString()).compareTo(number) == 0;
        }
        return Objects.equals(before, after);
    }
}
