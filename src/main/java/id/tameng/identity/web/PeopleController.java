package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Employment;
import id.tameng.identity.People;
import id.tameng.identity.PeopleDirectory;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The people who work here.
@HtmlController
class PeopleController {

    private static final Map<String, String> FIELDS =
            Map.of("email-taken", "email", "unknown-role", "role", "last-administrator", "role");

    private final PeopleDirectory directory;
    private final People people;
    private final Employment employment;
    private final PersonPage pages;
    private final Templates templates;

    PeopleController(
            PeopleDirectory directory, People people, Employment employment, PersonPage pages, Templates templates) {
        this.directory = directory;
        this.people = people;
        this.employment = employment;
        this.pages = pages;
        this.templates = templates;
    }

    @PreAuthorize("hasAuthority('people.read')")
    @GetMapping("/people")
    JteModel list(Page page, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") long after) {
        return templates.identityPeopleIndex(page, q, directory.page(q, after));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @GetMapping("/people/new")
    JteModel blank(Page page) {
        return pages.blank(page, Form.of(PersonForm.blank()));
    }

    /// Answers with a page, not a redirect: the password is shown here and kept nowhere.
    @PreAuthorize("hasAuthority('people.manage')")
    @PostMapping("/people")
    ResponseEntity<JteModel> add(Page page, @Valid PersonForm person, BindingResult binding) {
        var form = Form.of(binding);
        var newcomer = person.newcomer(page.language());
        var added = form.submitFor(FIELDS, () -> people.add(newcomer));
        return added.isPresent()
                ? ResponseEntity.ok(pages.secret(page, added.get(), newcomer.password()))
                : ResponseEntity.unprocessableContent().body(pages.blank(page, form));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @GetMapping("/people/{id}")
    JteModel form(Page page, @PathVariable long id) {
        return pages.person(page, id, Form.of(PersonForm.of(directory.get(id))));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @PutMapping("/people/{id}")
    ResponseEntity<JteModel> change(Page page, @PathVariable long id, @Valid PersonForm person, BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> employment.change(id, person.terms()))
                ? Redirect.to("/people?flash=person-saved")
                : ResponseEntity.unprocessableContent().body(pages.person(page, id, form));
    }
}
