package id.tameng.tickets.types;

import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The kinds of tickets of this organisation.
@Component
public class TicketTypes {

    private static final int NAME = 60;

    /// @param version the one that the change was decided on
    public record Edit(String name, boolean active, Set<Part> required, int version) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    TicketTypes(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public List<TicketType> list() {
        return jdbc.sql("SELECT id, name, active, required, version FROM ticket_type ORDER BY position, id")
                .query(TicketTypes::type)
                .list();
    }

    public List<TicketType> listActive() {
        return list().stream().filter(TicketType::active).toList();
    }

    /// @throws DomainException not-found
    public TicketType get(long id) {
        return jdbc.sql("SELECT id, name, active, required, version FROM ticket_type WHERE id = :id")
                .param("id", id)
                .query(TicketTypes::type)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @return the id
    /// @throws InvalidField `name`: required, type-name-too-long, type-name-taken
    @Transactional
    public long add(String name, boolean active, Set<Part> required) {
        try {
            long id = jdbc.sql("""
                            INSERT INTO ticket_type (name, active, required, position)
                            SELECT :name, :active, :required, coalesce(max(position), 0) + 1 FROM ticket_type
                            RETURNING id
                            """)
                    .param("name", checked(name))
                    .param("active", active)
                    .param("required", required.stream().map(Part::key).toArray(String[]::new))
                    .query(Long.class)
                    .single();
            audit.happened("type.added", Subject.of("type", id, Text.oneLine(name)));
            return id;
        } catch (DuplicateKeyException e) {
            throw new InvalidField("name", "type-name-taken", name.strip());
        }
    }

    /// @throws InvalidField as [#add]; `active`: type-usual
    /// @throws OptimisticLockingFailureException when it has another version
    @Transactional
    public void change(long id, Edit edit) {
        var before = get(id);
        if (id == TicketType.USUAL && !edit.active()) {
            throw new InvalidField("active", "type-usual");
        }
        try {
            if (update(id, edit) == 0) {
                throw new OptimisticLockingFailureException("The type has changed");
            }
        } catch (DuplicateKeyException e) {
            throw new InvalidField("name", "type-name-taken", edit.name().strip());
        }
        audit.changed("type.changed", Subject.of("type", id, before.name()), changes(before, get(id)));
    }

    private static Changes changes(TicketType before, TicketType after) {
        return Changes.none()
                .with("name", before.name(), after.name())
                .with("active", before.active(), after.active())
                .with("required", keys(before), keys(after));
    }

    private static List<String> keys(TicketType type) {
        return type.required().stream().map(Part::key).toList();
    }

    private int update(long id, Edit edit) {
        return jdbc.sql("""
                        UPDATE ticket_type
                        SET name = :name, active = :active, required = :required, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", id)
                .param("name", checked(edit.name()))
                .param("active", edit.active())
                .param("required", edit.required().stream().map(Part::key).toArray(String[]::new))
                .param("version", edit.version())
                .update();
    }

    private static String checked(String name) {
        var line = Text.oneLine(name);
        if (line.isEmpty()) {
            throw new InvalidField("name", "required");
        }
        if (line.length() > NAME) {
            throw new InvalidField("name", "type-name-too-long", NAME);
        }
        return line;
    }

    private static TicketType type(ResultSet row, int number) throws SQLException {
        var required = EnumSet.noneOf(Part.class);
        Arrays.stream((String[]) row.getArray("required").getArray())
                .forEach(key -> Part.find(key).ifPresent(required::add));
        return new TicketType(
                row.getLong("id"), row.getString("name"), row.getBoolean("active"), required, row.getInt("version"));
    }
}
