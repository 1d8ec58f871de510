package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// Replies and notes. What cannot be sent comes back as it was typed, with a word about why.
@HtmlController
class MessageController {

    private final Sending sending;
    private final Templates templates;

    MessageController(Sending sending, Templates templates) {
        this.sending = sending;
        this.templates = templates;
    }

    @PostMapping("/tickets/{number}/messages")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> send(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @ModelAttribute ComposerForm form)
            throws IOException {
        var ticket = TicketNumber.get(number);
        var kept = sending.keepFiles(viewer, form);
        try {
            sending.send(viewer, ticket, form, kept);
            return Redirect.to(next(page, ticket, form));
        } catch (DomainException refusal) {
            return again(page, sending.again(viewer, ticket, form, kept, refusal, page), refusal);
        }
    }

    private ResponseEntity<JteModel> again(Page page, ThreadPane pane, DomainException refusal) {
        var answer = ResponseEntity.status(refusal.kind().status());
        if (isComposer(page)) {
            return answer.body(templates.ticketsComposerFrame(page, pane.composer(), pane.view(), null, false));
        }
        return answer.body(templates.ticketsThreadAlone(page, pane));
    }

    /// Each ticket's composer is a frame of its own, so that an answer never lands in the composer of another.
    private static boolean isComposer(Page page) {
        return page.frame() != null && page.frame().startsWith("composer_");
    }

    private static String next(Page page, TicketNumber ticket, ComposerForm form) {
        if (isComposer(page)) {
            return "/tickets/" + ticket + "/composer?sent="
                    + (form.isPlanned() ? "planned" : form.isNote() ? "note" : "reply")
                    + (form.status() == TicketStatus.SOLVED ? "&wanted=solved" : "");
        }
        var view = form.view() == null
                ? ""
                : InboxView.find(form.view()).map(InboxView::key).orElse("");
        return "/tickets/" + ticket + "?view=" + view + (form.isNote() ? "&flash=noted" : "&flash=replied");
    }
}
