package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.PasswordRenewal;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A new password for somebody who has lost hers.
@HtmlController
class PasswordRenewalController {

    private final PasswordRenewal renewal;
    private final PersonPage pages;

    PasswordRenewalController(PasswordRenewal renewal, PersonPage pages) {
        this.renewal = renewal;
        this.pages = pages;
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @PostMapping("/people/{id}/password")
    JteModel renew(Page page, @PathVariable long id) {
        return pages.secret(page, id, renewal.renew(id));
    }
}
