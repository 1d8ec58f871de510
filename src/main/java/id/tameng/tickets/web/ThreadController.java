package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.MergedTickets;
import id.tameng.tickets.MoodGroup;
import id.tameng.tickets.TicketNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// A ticket's thread, whole or in part.
@HtmlController
class ThreadController {

    private static final Set<String> SENT = Set.of(
            "reply",
            "note",
            "discarded",
            "planned",
            "plan-cancelled",
            "taken-back",
            "too-late",
            "forwarded",
            "retried");

    private final Workspace workspace;
    private final MergedTickets merged;
    private final Templates templates;

    ThreadController(Workspace workspace, MergedTickets merged, Templates templates) {
        this.workspace = workspace;
        this.merged = merged;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}")
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<JteModel> thread(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String mood,
            @RequestParam(defaultValue = "false") boolean whole) {
        var ticket = TicketNumber.get(number);
        try {
            return ResponseEntity.ok(show(page, viewer, ticket, choice(viewer, view, mood), whole));
        } catch (DomainException missing) {
            return merged.findTarget(viewer, ticket)
                    .map(target -> Redirect.<JteModel>to("/tickets/" + target + "?view=" + view + "&flash=merged-away"))
                    .orElseThrow(() -> missing);
        }
    }

    private JteModel show(Page page, Viewer viewer, TicketNumber number, ListChoice chosen, boolean whole) {
        var thread = workspace.thread(viewer, number, chosen, whole);
        if (page.isFrame("messages")) {
            return templates.ticketsThreadMessages(page, thread);
        }
        return page.isFrame("thread")
                ? templates.ticketsThreadFrame(page, thread)
                : templates.ticketsThreadPage(
                        page,
                        workspace.views(viewer, chosen.view()),
                        workspace.list(page, viewer, chosen, null, KnownRows.NONE),
                        thread);
    }

    @GetMapping("/tickets/{number}/messages")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel messages(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String mood,
            @RequestParam(defaultValue = "false") boolean whole) {
        var chosen = choice(viewer, view, mood);
        return templates.ticketsThreadMessages(page, workspace.thread(viewer, TicketNumber.get(number), chosen, whole));
    }

    @GetMapping("/tickets/{number}/composer")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel composer(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam(defaultValue = "") String wanted) {
        var thread = workspace.thread(viewer, TicketNumber.get(number), Workspace.first(viewer), false);
        boolean undocumented =
                wanted.equals("solved") && thread.ticket().status().isActive();
        return templates.ticketsComposerFrame(
                page, Composer.of(thread.thread()), thread.view(), kind(sent), undocumented);
    }

    private static @Nullable String kind(@Nullable String sent) {
        return sent != null && SENT.contains(sent) ? sent : null;
    }

    private static ListChoice choice(Viewer viewer, String view, String mood) {
        return new ListChoice(
                InboxView.find(view).orElse(Workspace.first(viewer)),
                MoodGroup.find(mood).orElse(null));
    }
}
