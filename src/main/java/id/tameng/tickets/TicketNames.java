package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbers of tickets by their ids and the other way round, for those who may see them.
@Component
public class TicketNames {

    /// @param subjectTold how harsh people say that the message is that it came with
    /// @param customer her name
    public record Named(
            long id,
            TicketNumber number,
            String subject,
            @Nullable Integer subjectTold,
            long customerId,
            String customer) {

        public Line subjectLine() {
            return Line.subject(subject, subjectTold);
        }
    }

    private final JdbcClient jdbc;

    TicketNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws DomainException not-found
    public TicketNumber get(Viewer viewer, long id) {
        return getNamed(viewer, id).number();
    }

    /// @throws DomainException not-found
    public Named getNamed(Viewer viewer, long id) {
        return list(viewer, List.of(id)).stream().findFirst().orElseThrow(DomainException::notFound);
    }

    /// @throws DomainException not-found
    public Named getNamed(Viewer viewer, TicketNumber number) {
        return list(viewer, List.of(number.id())).stream()
                .filter(named -> named.number().equals(number))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    /// Those of the ids that the viewer may see.
    public List<Named> list(Viewer viewer, Collection<Long> ids) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql("""
                        SELECT id, number, subject, customer_id, customer_name, %s AS subject_told
                        FROM ticket
                        WHERE id = ANY (:ids) AND %s
                        ORDER BY id
                        """.formatted(ToldHarshness.ofSubject("ticket.id"), scope.clause())))
                .param("ids", ids.toArray(Long[]::new))
                .query((row, index) -> new Named(
                        row.getLong("id"),
                        TicketNumber.parse(row.getString("number")).orElseThrow(),
                        row.getString("subject"),
                        row.getObject("subject_told", Integer.class),
                        row.getLong("customer_id"),
                        row.getString("customer_name")))
                .list();
    }
}
