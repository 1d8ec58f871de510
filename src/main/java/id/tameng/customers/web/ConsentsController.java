package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Consents;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tameng.jte.Templates;

@HtmlController
@RequestMapping("/customers/{id}/consents")
class ConsentsController {

    private final Consents consents;
    private final CustomerFile file;
    private final CustomerPages pages;
    private final Templates templates;
    private final Clock clock;

    ConsentsController(Consents consents, CustomerFile file, CustomerPages pages, Templates templates, Clock clock) {
        this.consents = consents;
        this.file = file;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel list(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var customer = file.get(viewer, id);
        return templates.customersConsentHistory(page, customer, consents.listHistory(viewer, customer.id()));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> record(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            ConsentForm typed,
            BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(ConsentForm.FIELDS, () -> consents.record(viewer, id, typed.word(viewer.zone(), clock)))
                ? Redirect.to("/customers/" + id + "?flash=consent-recorded")
                : ResponseEntity.unprocessableContent().body(pages.withConsent(page, viewer, id, form));
    }
}
