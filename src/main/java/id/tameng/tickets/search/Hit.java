package id.tameng.tickets.search;

import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket that was found.
///
/// @param message the newest that matches; 0 when it is the ticket itself that does
/// @param kind of that message, or of the text, for instance `documentation`
/// @param subjectTold how harsh people say that the message is that the ticket came with
/// @param told the same of the message that was found
/// @param snippet of its text
public record Hit(
        long ticket,
        TicketNumber number,
        List<Fragment> markedSubject,
        String subject,
        @Nullable Integer subjectTold,
        TicketStatus status,
        String customer,
        List<Fragment> markedCustomer,
        @Nullable String assignee,
        long message,
        String kind,
        String author,
        List<Fragment> snippet,
        @Nullable Integer told,
        Instant at) {}
