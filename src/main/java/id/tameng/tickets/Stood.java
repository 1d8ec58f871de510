package id.tameng.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How a ticket stood before a reply, so that the reply can be taken back.
///
/// @param then the status that the reply gave it
/// @param unanswered since when the customer had been waiting
record Stood(String status, String then, @Nullable Instant unanswered) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stood of(Ticket ticket, TicketStatus then) {
        return new Stood(ticket.status.key(), then.key(), ticket.unansweredSince);
    }

    static Stood of(String json) {
        return JSON.readValue(json, Stood.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
