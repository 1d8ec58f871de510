package id.tameng.tickets.demo;

import java.time.Instant;
import java.util.List;

/// One conversation, ready to be entered: what happened in one ticket, in order.
///
/// @param team `service`, `shipping` or `payment`
/// @param followUp whether it goes on where the script before it was closed
public record Script(
        String team, String subject, List<String> tags, String priority, boolean followUp, List<Step> steps) {

    public Instant start() {
        return steps.getFirst().at();
    }
}
