package id.tameng.tickets.web;

import id.tameng.identity.People.Colleague;
import id.tameng.identity.Teams.Team;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Priority;
import id.tameng.tickets.ThreadTicket;
import id.tameng.tickets.TicketStatus;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be changed about a ticket, and by whom.
///
/// @param before the status before the last change, to take it back; null when nothing was changed just now
/// @param undocumented whether solving was asked for just now and needs some words first
public record HandlingPanel(
        ThreadTicket ticket,
        List<Colleague> colleagues,
        List<Team> teams,
        @Nullable TicketStatus before,
        boolean undocumented,
        Viewer viewer) {

    public String path() {
        return "/tickets/" + ticket.number();
    }

    public boolean mayWrite() {
        return viewer.may("tickets.write") && ticket.status() != TicketStatus.CLOSED;
    }

    /// Who has it may have it from a time in another team.
    public boolean isAssigneeElsewhere() {
        return ticket.assigneeId() != null
                && colleagues.stream().noneMatch(colleague -> ticket.isAssignedTo(colleague.id()));
    }

    /// Those that a ticket can be given: nothing becomes new again.
    public List<TicketStatus> statuses() {
        return Arrays.stream(TicketStatus.values())
                .filter(status -> status == ticket.status() || status != TicketStatus.NEW)
                .toList();
    }

    public List<Priority> priorities() {
        return List.of(Priority.values());
    }

    /// The status to go back to: a case that was new is open now.
    public @Nullable TicketStatus undo() {
        if (before == null || before == ticket.status()) {
            return null;
        }
        return before == TicketStatus.NEW ? TicketStatus.OPEN : before;
    }
}
