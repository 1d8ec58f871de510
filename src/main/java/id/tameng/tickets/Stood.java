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

    /// A reply that has not gone yet is taken back: the customer waits as before. Who writes keeps the ticket, and what
    /// others have done to it meanwhile stays.
    ///
    /// @param newest what is the newest message now
    void putBack(Ticket ticket, Ticket.@Nullable Latest newest, int attachments, Actor actor, Instant at) {
        ticket.latest = newest;
        ticket.messages--;
        ticket.files -= attachments;
        ticket.record(at, actor, "taken-back", null, null);
        var before = TicketStatus.get(status);
        if (ticket.status.key().equals(then)) {
            ticket.become(before == TicketStatus.NEW ? TicketStatus.OPEN : before, actor, at);
        }
        if (unanswered != null && ticket.status.isActive()) {
            ticket.unansweredSince = unanswered;
        }
    }

    static Stood of(String json) {
        return JSON.readValue(json, Stood.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
