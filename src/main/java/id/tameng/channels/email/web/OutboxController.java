package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.OutboxMails;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// "Surat keluar": what the demo would have sent.
@HtmlController
class OutboxController {

    private final OutboxMails mails;
    private final Templates templates;

    OutboxController(OutboxMails mails, Templates templates) {
        this.mails = mails;
        this.templates = templates;
    }

    @GetMapping("/demo/outbox")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel list(Page page) {
        return templates.outboxIndex(page, mails.list());
    }

    @GetMapping("/demo/outbox/{id:\\d+}")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel show(Page page, @PathVariable long id) {
        return templates.outboxShow(page, OutboxMail.of(mails.source(id)));
    }
}
