package id.tameng.tickets.planned;

import id.tameng.tickets.ReplyText;
import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.TicketStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply and when it is to go.
///
/// @param recipients null: everybody who takes part then
/// @param uploads files that wait for it
/// @param seen the newest message its author knows; null: all there are
public record Plan(
        ReplyText text,
        @Nullable Chosen recipients,
        List<Long> uploads,
        TicketStatus then,
        @Nullable Long seen,
        boolean anyway,
        Instant sendAt) {}
