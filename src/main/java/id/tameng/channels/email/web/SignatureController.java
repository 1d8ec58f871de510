package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.Signatures;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// The signature that a reply will carry, as a frame for the composer.
@HtmlController
class SignatureController {

    private final Signatures signatures;
    private final Templates templates;

    SignatureController(Signatures signatures, Templates templates) {
        this.signatures = signatures;
        this.templates = templates;
    }

    @GetMapping("/mailboxes/{id:\\d+}/signature")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel show(Page page, @PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        return templates.mailboxesSignature(
                page, signatures.find(id, viewer.alias()).orElseThrow(DomainException::notFound));
    }
}
