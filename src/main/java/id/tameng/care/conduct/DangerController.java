package id.tameng.care.conduct;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.Corrections;
import id.tameng.insight.What;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Whoever reads a message knows better than the machine whether somebody is in danger: a false alarm is called off, a
/// call for help that was missed is raised. What that changes is said before.
@HtmlController
@RequestMapping("/tickets/{number}/messages/{id:\\d+}/danger")
@PreAuthorize("hasAuthority('tickets.write')")
class DangerController {

    private final Conversations conversations;
    private final Corrections corrections;
    private final Alarms alarms;
    private final Templates templates;

    DangerController(Conversations conversations, Corrections corrections, Alarms alarms, Templates templates) {
        this.conversations = conversations;
        this.corrections = corrections;
        this.alarms = alarms;
        this.templates = templates;
    }

    @GetMapping
    JteModel ask(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        var message = conversations.get(viewer, ticket, id);
        return templates.careConductDanger(
                page, ticket, id, alarms.isRaised(message), message.isCorrected(What.DISTRESS));
    }

    @PutMapping
    ResponseEntity<JteModel> decide(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam boolean danger) {
        var ticket = TicketNumber.get(number);
        corrections.correct(viewer, ticket, id, What.DISTRESS, danger ? What.YES : What.NO);
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.careConductAlarmed(page, ticket, id, danger))
                : Redirect.to("/tickets/" + ticket);
    }

    /// The machine's word counts again.
    @DeleteMapping
    ResponseEntity<JteModel> undo(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        corrections.undo(viewer, ticket, id, What.DISTRESS);
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.careConductUndone(page))
                : Redirect.to("/tickets/" + ticket);
    }
}
