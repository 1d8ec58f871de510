package id.tameng.tickets;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Messages that come by the thread of a ticket which has been merged: they belong where it went.
@Repository
class Detours {

    private static final int LONGEST = 10;

    /// @param ticket by whose thread it came
    record Detour(long ticket, long message, boolean verified) {}

    private final TicketStore tickets;
    private final JdbcTemplate batches;

    Detours(TicketStore tickets, JdbcTemplate batches) {
        this.tickets = tickets;
        this.batches = batches;
    }

    /// Locks tickets and those that they have been merged into. Without merged ones that is one statement.
    Map<Long, Ticket> lock(Collection<Long> ids) {
        var known = new HashMap<>(tickets.lock(ids));
        var missing = missing(known);
        for (int i = 0; i < LONGEST && !missing.isEmpty(); i++) {
            known.putAll(tickets.lock(missing));
            missing = missing(known);
        }
        return known;
    }

    private static List<Long> missing(Map<Long, Ticket> known) {
        return known.values().stream()
                .map(ticket -> ticket.mergedInto)
                .filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id))
                .distinct()
                .collect(Collectors.toList());
    }

    /// So that undoing the merge gives them back as well.
    void insert(List<Detour> detours) {
        if (detours.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                INSERT INTO ticket_merge_message (merge_id, message_id, verified, late)
                SELECT id, ?, ?, true
                FROM ticket_merge
                WHERE source_id = ? AND kind = 'merge' AND undone_at IS NULL
                """, detours, detours.size(), (row, detour) -> {
            row.setLong(1, detour.message());
            row.setBoolean(2, detour.verified());
            row.setLong(3, detour.ticket());
        });
    }
}
