package id.tameng.insight;

import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.TicketActivity.TicketsJoined;
import id.tameng.tickets.TicketActivity.TicketsParted;
import id.tameng.tickets.TicketMoods;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps how the customer of each ticket sounds true: after judging, after a correction, and when messages change
/// tickets.
@Component
class MoodKeeping {

    private final JudgementStore store;
    private final TicketMoods tickets;
    private final InboundMessages messages;

    MoodKeeping(JudgementStore store, TicketMoods tickets, InboundMessages messages) {
        this.store = store;
        this.tickets = tickets;
        this.messages = messages;
    }

    void refresh(Collection<Long> changed) {
        tickets.set(store.moods(changed));
    }

    @EventListener
    void on(TicketsJoined joined) {
        moved(List.of(joined.ticket(), joined.source()));
    }

    @EventListener
    void on(TicketsParted parted) {
        moved(List.of(parted.ticket(), parted.part()));
    }

    /// Every judgement goes with its message before any mood is told: until then the ticket that gave messages away
    /// would still sound like them.
    private void moved(List<Long> changed) {
        changed.forEach(ticket -> store.move(ticket, messages.idsOf(ticket)));
        var moods = store.moods(changed);
        changed.stream().filter(ticket -> !moods.containsKey(ticket)).forEach(tickets::forget);
        tickets.set(moods);
    }
}
