package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.notices.Followers;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tameng.jte.Templates;

/// Who follows a ticket, and who can be mentioned in it.
@HtmlController
@RequestMapping("/tickets/{number}")
@PreAuthorize("hasAuthority('tickets.read')")
class FollowersController {

    private final Followers followers;
    private final Workspace workspace;
    private final People people;
    private final Templates templates;

    FollowersController(Followers followers, Workspace workspace, People people, Templates templates) {
        this.followers = followers;
        this.workspace = workspace;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/panels/followers")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        return templates.ticketsPanelsFollowers(page, ticket, followers.list(viewer, ticket));
    }

    @GetMapping("/colleagues")
    JteModel colleagues(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var pane = workspace.thread(viewer, TicketNumber.get(number), InboxView.ALL, false);
        return templates.ticketsComposerColleagues(
                page, people.listAssignable(pane.ticket().teamId()));
    }

    @PostMapping("/followers")
    ResponseEntity<JteModel> follow(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        followers.follow(viewer, ticket);
        return Redirect.to("/tickets/" + ticket + "/panels/followers");
    }

    @DeleteMapping("/followers")
    ResponseEntity<JteModel> unfollow(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        followers.unfollow(viewer, ticket);
        return Redirect.to("/tickets/" + ticket + "/panels/followers");
    }
}
