package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerList;
import id.tameng.customers.CustomerProfile;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

@HtmlController
class CustomersController {

    private static final int PAGE = 50;

    private final CustomerList list;
    private final CustomerFile file;
    private final CustomerProfile profile;
    private final CustomerPages pages;
    private final Templates templates;

    CustomersController(
            CustomerList list, CustomerFile file, CustomerProfile profile, CustomerPages pages, Templates templates) {
        this.list = list;
        this.file = file;
        this.profile = profile;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/customers")
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return templates.customersIndex(page, q, list.page(viewer, q, PAGE, Cursor.parse(after)), after != null);
    }

    @GetMapping("/customers/{id}")
    @PreAuthorize("hasAuthority('customers.read')")
    ResponseEntity<JteModel> get(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var customer = file.get(viewer, id);
        return customer.id() == id
                ? ResponseEntity.ok(pages.customer(page, viewer, customer))
                : Redirect.to("/customers/" + customer.id() + "?flash=customer-moved");
    }

    /// Beside a ticket.
    @GetMapping("/customers/{id}/panel")
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return templates.customersPanel(page, file.get(viewer, id));
    }

    @GetMapping("/customers/{id}/edit")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel edit(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var customer = file.get(viewer, id);
        return pages.edit(page, customer, Form.of(ProfileForm.of(customer)));
    }

    @PutMapping("/customers/{id}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> change(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            ProfileForm fields,
            BindingResult binding) {
        var customer = file.get(viewer, id);
        var form = Form.of(binding);
        return form.submit(ProfileForm.fields(fields), () -> profile.edit(viewer, id, fields.edit()))
                ? Redirect.to("/customers/" + id + "?flash=customer-saved")
                : ResponseEntity.unprocessableContent().body(pages.edit(page, customer, form));
    }
}
