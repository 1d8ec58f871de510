package id.tameng.identity.factors;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// The second factors of somebody who has lost them, for those who look after people.
@HtmlController
@PreAuthorize("hasAuthority('people.manage')")
class FactorsOfPersonController {

    private final Factors factors;
    private final Templates templates;

    FactorsOfPersonController(Factors factors, Templates templates) {
        this.factors = factors;
        this.templates = templates;
    }

    @GetMapping("/people/{id}/factors")
    JteModel get(Page page, @PathVariable long id) {
        return templates.identityFactorsPerson(page, id, factors.get(id));
    }

    @DeleteMapping("/people/{id}/factors")
    ResponseEntity<JteModel> reset(@PathVariable long id) {
        factors.reset(id);
        return Redirect.to("/people/" + id + "?flash=factors-reset");
    }
}
