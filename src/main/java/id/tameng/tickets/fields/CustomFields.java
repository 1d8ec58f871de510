package id.tameng.tickets.fields;

import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intellij.lang.annotations.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The fields of this organisation, in their order.
@Component
public class CustomFields {

    @Language("SQL")
    private static final String SELECT = """
            SELECT f.id, f.key, f.name, f.kind, f.options, f.active, f.version,
              ARRAY(SELECT u.type_id FROM custom_field_use AS u WHERE u.field_id = f.id ORDER BY u.type_id) AS types,
              ARRAY(SELECT u.need FROM custom_field_use AS u WHERE u.field_id = f.id ORDER BY u.type_id) AS needs
            FROM custom_field AS f
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CustomFields(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<CustomField> list() {
        return jdbc.sql(SELECT + "ORDER BY f.position, f.id")
                .query(CustomFields::field)
                .list();
    }

    /// Those that tickets of a type have.
    public List<CustomField> listFor(long type) {
        return list().stream().filter(field -> field.isFor(type)).toList();
    }

    /// @throws DomainException not-found
    public CustomField get(long id) {
        return jdbc.sql(SELECT + "WHERE f.id = :id")
                .param("id", id)
                .query(CustomFields::field)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @return the id
    /// @throws InvalidField `name`, `kind`, `options`, `types`
    @Transactional
    public long add(FieldDraft draft, boolean active) {
        var checked = draft.checked();
        try {
            long id = jdbc.sql("""
                            INSERT INTO custom_field (key, name, kind, options, active, position)
                            SELECT :key, :name, :kind, :options, :active, coalesce(max(position), 0) + 1 FROM custom_field
                            RETURNING id
                            """)
                    .param(
                            "key",
                            checked.slug(list().stream().map(CustomField::key).toList()))
                    .param("name", checked.name())
                    .param("kind", checked.kind().key())
                    .param("options", checked.options().toArray(String[]::new))
                    .param("active", active)
                    .query(Long.class)
                    .single();
            use(id, checked.uses());
            audit.happened("field.added", Subject.of("field", id, checked.name()));
            return id;
        } catch (DuplicateKeyException e) {
            throw new InvalidField("name", "field-name-taken", checked.name());
        }
    }

    /// Everything but its kind. An option that is gone stays where it was chosen.
    ///
    /// @throws InvalidField `name`, `options`, `types`
    /// @throws OptimisticLockingFailureException when it has another version
    @Transactional
    public void change(long id, FieldDraft draft, boolean active, int version) {
        var before = get(id);
        var needs = needs(id);
        var checked = new FieldDraft(draft.name(), before.kind(), draft.options(), draft.uses()).checked();
        try {
            int changed = jdbc.sql("""
                            UPDATE custom_field
                            SET name = :name, options = :options, active = :active, version = version + 1
                            WHERE id = :id AND version = :version
                            """)
                    .param("id", id)
                    .param("name", checked.name())
                    .param("options", checked.options().toArray(String[]::new))
                    .param("active", active)
                    .param("version", version)
                    .update();
            if (changed == 0) {
                throw new OptimisticLockingFailureException("The field has changed");
            }
        } catch (DuplicateKeyException e) {
            throw new InvalidField("name", "field-name-taken", checked.name());
        }
        use(id, checked.uses());
        var changes = Changes.none()
                .with("name", before.name(), checked.name())
                .with("options", before.options(), checked.options())
                .with("active", before.active(), active)
                .with("required", needs, needs(id));
        audit.changed("field.changed", Subject.of("field", id, before.name()), changes);
    }

    private List<String> needs(long id) {
        return jdbc.sql("""
                        SELECT y.name || ': ' || u.need
                        FROM custom_field_use AS u
                        JOIN ticket_type AS y ON y.id = u.type_id
                        WHERE u.field_id = :id
                        """).param("id", id).query(String.class).list();
    }

    /// One place up or down.
    @Transactional
    public void move(long id, boolean up) {
        var order =
                new java.util.ArrayList<>(list().stream().map(CustomField::id).toList());
        int from = order.indexOf(id);
        int to = from + (up ? -1 : 1);
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.remove(from);
        order.add(to, id);
        jdbc.sql("""
                        UPDATE custom_field AS f
                        SET position = o.place
                        FROM unnest(:order) WITH ORDINALITY AS o (id, place)
                        WHERE o.id = f.id
                        """).param("order", order.toArray(Long[]::new)).update();
    }

    private void use(long id, Map<Long, Need> uses) {
        jdbc.sql("DELETE FROM custom_field_use WHERE field_id = :id")
                .param("id", id)
                .update();
        uses.forEach((type, need) -> {
            int used = jdbc.sql("""
                            INSERT INTO custom_field_use (field_id, type_id, need)
                            SELECT :id, y.id, :need FROM ticket_type AS y WHERE y.id = :type
                            """)
                    .param("id", id)
                    .param("type", type)
                    .param("need", need.key())
                    .update();
            if (used == 0) {
                throw new InvalidField("types", "field-type", String.valueOf(type));
            }
        });
    }

    private static CustomField field(ResultSet row, int line) throws SQLException {
        var types = (Long[]) row.getArray("types").getArray();
        var needs = (String[]) row.getArray("needs").getArray();
        var uses = new LinkedHashMap<Long, Need>();
        for (int i = 0; i < types.length; i++) {
            uses.put(types[i], Need.find(needs[i]).orElse(Need.OPTIONAL));
        }
        return new CustomField(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                Kind.find(row.getString("kind")).orElseThrow(),
                List.of((String[]) row.getArray("options").getArray()),
                row.getBoolean("active"),
                uses,
                row.getInt("version"));
    }
}
