package id.tameng.tickets.types;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.TicketFolder;
import id.tameng.tickets.TicketNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what kind of ticket one is.
@Component
public class Typing {

    private final TicketFolder folders;
    private final TicketTypes types;
    private final JdbcClient jdbc;

    Typing(TicketFolder folders, TicketTypes types, JdbcClient jdbc) {
        this.folders = folders;
        this.types = types;
        this.jdbc = jdbc;
    }

    public TicketType of(long ticket) {
        return types.get(jdbc.sql("SELECT type_id FROM ticket WHERE id = :id")
                .param("id", ticket)
                .query(Long.class)
                .optional()
                .orElseThrow(DomainException::notFound));
    }

    /// @throws InvalidField `type`: type-unknown, also for one that is no longer used
    @Transactional
    public void change(Viewer viewer, TicketNumber number, long type) {
        var ticket = folders.open(viewer, number);
        var before = of(ticket.id());
        if (before.id() == type) {
            return;
        }
        var next = types.listActive().stream()
                .filter(one -> one.id() == type)
                .findFirst()
                .orElseThrow(() -> new InvalidField("type", "type-unknown"));
        jdbc.sql("UPDATE ticket SET type_id = :type WHERE id = :id")
                .param("type", type)
                .param("id", ticket.id())
                .update();
        folders.record(viewer, ticket.id(), "type", before.name(), next.name());
    }
}
