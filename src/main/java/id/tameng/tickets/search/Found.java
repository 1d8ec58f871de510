package id.tameng.tickets.search;

import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A ticket and what was found in it, as the database tells it.
///
/// @param subjectTold how harsh people say that the message is that the ticket came with
/// @param told the same of the message that was found
/// @param kind of the message: `inbound`, `reply`, `note`, `system`; or of a text, for instance `documentation`
record Found(
        long place,
        long ticket,
        TicketNumber number,
        String subject,
        @Nullable Integer subjectTold,
        TicketStatus status,
        String customer,
        @Nullable String assignee,
        String kind,
        String author,
        String text,
        @Nullable Integer told,
        Instant at) {

    static Found of(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("place"),
                row.getLong("id"),
                TicketNumber.parse(row.getString("number")).orElseThrow(),
                row.getString("subject"),
                row.getObject("subject_told", Integer.class),
                TicketStatus.find(row.getString("status")).orElseThrow(),
                row.getString("customer_name"),
                row.getString("assignee_name"),
                row.getString("kind"),
                row.getString("author"),
                row.getString("text"),
                row.getObject("told", Integer.class),
                row.getTimestamp("at").toInstant());
    }
}
