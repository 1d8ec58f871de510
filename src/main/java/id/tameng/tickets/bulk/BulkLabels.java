package id.tameng.tickets.bulk;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.tickets.TicketAct;
import id.tameng.tickets.TicketNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What an act is about, as people call it. Keys of statuses and the like are put into words where they are shown.
@Component
class BulkLabels {

    private final People people;
    private final Teams teams;
    private final TicketNames tickets;

    BulkLabels(People people, Teams teams, TicketNames tickets) {
        this.people = people;
        this.teams = teams;
        this.tickets = tickets;
    }

    /// @throws DomainException not-found for a person, team or incident that is none
    @Nullable
    String of(Viewer viewer, TicketAct act) {
        return switch (act) {
            case TicketAct.Become it -> it.status().key();
            case TicketAct.Assign it ->
                it.person() == null ? null : people.get(it.person()).name();
            case TicketAct.Move it -> teams.get(it.team()).name();
            case TicketAct.Prioritise it -> it.priority().key();
            case TicketAct.AddTag it -> it.tag();
            case TicketAct.RemoveTag it -> it.tag();
            case TicketAct.PutOff it ->
                it.snooze().until() == null ? null : it.snooze().until().toString();
            case TicketAct.HangOn it ->
                it.incident() == null
                        ? null
                        : tickets.get(viewer, it.incident()).toString();
        };
    }
}
