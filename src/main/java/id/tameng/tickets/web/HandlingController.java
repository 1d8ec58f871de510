package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Handling;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.Priority;
import id.tameng.tickets.SolvingRules;
import id.tameng.tickets.SubTickets;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// What agents do with a ticket: each act is a small form of its own, in the panel or in the thread's head.
@HtmlController
class HandlingController {

    private final Handling handling;
    private final Workspace workspace;
    private final People people;
    private final Teams teams;
    private final SubTickets children;
    private final Templates templates;

    HandlingController(
            Handling handling,
            Workspace workspace,
            People people,
            Teams teams,
            SubTickets children,
            Templates templates) {
        this.children = children;
        this.handling = handling;
        this.workspace = workspace;
        this.people = people;
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/panels/handling")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String undo,
            @RequestParam(defaultValue = "false") boolean undocumented) {
        var pane = workspace.thread(viewer, TicketNumber.get(number), InboxView.ALL, false);
        var team = pane.ticket().teamId();
        var before = TicketStatus.find(undo).orElse(null);
        return templates.ticketsPanelsHandling(
                page,
                new HandlingPanel(
                        pane.ticket(), people.listAssignable(team), teams.list(), before, undocumented, viewer));
    }

    @PostMapping("/tickets/{number}/status")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> status(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String status,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "false") boolean anyway) {
        var next = TicketStatus.find(status).orElseThrow(() -> DomainException.invalid("status-unknown", status));
        int parts = next == TicketStatus.SOLVED && !anyway ? children.countOpen(viewer, TicketNumber.get(number)) : 0;
        if (parts > 0) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(templates.ticketsPanelsParts(page, TicketNumber.get(number), parts, before));
        }
        try {
            handling.changeStatus(viewer, TicketNumber.get(number), next);
        } catch (InvalidField refusal) {
            return undocumented(page, number, refusal);
        }
        return done(
                page,
                number,
                "handled",
                TicketStatus.find(before).map(was -> "?undo=" + was.key()).orElse(""));
    }

    /// Whoever wants to solve and has something to write down first is led there.
    private static ResponseEntity<JteModel> undocumented(Page page, String number, InvalidField refusal) {
        if (!refusal.code().equals(SolvingRules.INCOMPLETE)) {
            throw refusal;
        }
        return Redirect.to("/tickets/" + TicketNumber.get(number)
                + (page.frame() == null ? "/documentation?solve=true" : "/panels/handling?undocumented=true"));
    }

    @PostMapping("/tickets/{number}/assignee")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> assignee(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long assignee) {
        handling.assign(viewer, TicketNumber.get(number), assignee);
        return done(page, number, "assigned", "");
    }

    @PostMapping("/tickets/{number}/priority")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> priority(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String priority) {
        var next = Priority.find(priority).orElseThrow(() -> DomainException.invalid("priority-unknown", priority));
        handling.prioritise(viewer, TicketNumber.get(number), next);
        return done(page, number, "handled", "");
    }

    @PostMapping("/tickets/{number}/team")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> team(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @RequestParam long team) {
        handling.move(viewer, TicketNumber.get(number), team);
        return done(page, number, "handled", "");
    }

    @PostMapping("/tickets/{number}/tags")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> tags(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String tags) {
        handling.tag(viewer, TicketNumber.get(number), Arrays.asList(tags.split(",", -1)));
        return done(page, number, "handled", "");
    }

    private static ResponseEntity<JteModel> done(Page page, String number, String flash, String query) {
        return Redirect.to(
                page.frame() == null
                        ? "/tickets/" + number + "?flash=" + flash
                        : "/tickets/" + number + "/panels/handling" + query);
    }
}
