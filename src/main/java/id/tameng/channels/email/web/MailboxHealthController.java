package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.MailboxHealth;
import id.tameng.channels.email.StuckDeliveries;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// How the mailboxes fare, and another try for what did not leave.
@HtmlController
class MailboxHealthController {

    private final MailboxHealth health;
    private final StuckDeliveries deliveries;
    private final Templates templates;

    MailboxHealthController(MailboxHealth health, StuckDeliveries deliveries, Templates templates) {
        this.health = health;
        this.deliveries = deliveries;
        this.templates = templates;
    }

    @GetMapping("/mailboxes/health")
    @PreAuthorize("hasAuthority('mailboxes.read')")
    JteModel show(Page page) {
        return templates.mailboxesHealth(page, health.list(), deliveries.list());
    }

    @PostMapping("/mailboxes/deliveries/{id:\\d+}/attempts")
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    ResponseEntity<Void> retry(@PathVariable long id) {
        deliveries.retry(id);
        return Redirect.to("/mailboxes/health?flash=delivery-again");
    }
}
