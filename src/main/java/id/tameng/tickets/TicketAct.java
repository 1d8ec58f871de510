package id.tameng.tickets;

import org.jspecify.annotations.Nullable;

/// Something that can be done to many tickets at once.
public sealed interface TicketAct {

    record Become(TicketStatus status) implements TicketAct {}

    /// @param person null: nobody
    record Assign(@Nullable Long person) implements TicketAct {}

    record Move(long team) implements TicketAct {}

    record Prioritise(Priority priority) implements TicketAct {}

    record AddTag(String tag) implements TicketAct {}

    record RemoveTag(String tag) implements TicketAct {}

    record PutOff(Snooze snooze) implements TicketAct {}

    /// @param incident the ticket to hang on; null: on none
    record HangOn(@Nullable Long incident) implements TicketAct {}
}
