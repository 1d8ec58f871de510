package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Identities;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@HtmlController
@RequestMapping("/customers/{id}/identities")
class IdentitiesController {

    private static final Map<String, String> FIELDS = Map.of(
            "email-invalid", "value",
            "phone-invalid", "value",
            "identity-taken", "value",
            "too-many-identities", "value");

    private final Identities identities;
    private final CustomerPages pages;

    IdentitiesController(Identities identities, CustomerPages pages) {
        this.identities = identities;
        this.pages = pages;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> add(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            CustomerPages.IdentityForm typed,
            BindingResult binding) {
        var form = Form.of(binding);
        var value = Objects.requireNonNullElse(typed.value(), "");
        return form.submit(FIELDS, () -> identities.add(viewer, id, value))
                ? Redirect.to("/customers/" + id + "?flash=identity-added")
                : ResponseEntity.unprocessableContent().body(pages.withIdentity(page, viewer, id, form));
    }

    @DeleteMapping("/{identity}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> remove(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.remove(viewer, id, identity);
        return Redirect.to("/customers/" + id + "?flash=identity-removed");
    }

    @PutMapping("/{identity}/verification")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> verify(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.verify(viewer, id, identity, true);
        return Redirect.to("/customers/" + id);
    }

    @DeleteMapping("/{identity}/verification")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> doubt(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.verify(viewer, id, identity, false);
        return Redirect.to("/customers/" + id);
    }

    /// The one to use first of its kind.
    @PutMapping("/{identity}/preference")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> prefer(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.prefer(viewer, id, identity);
        return Redirect.to("/customers/" + id);
    }

    @DeleteMapping("/{identity}/login")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> endLogin(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.allowLogin(viewer, id, identity, false);
        return Redirect.to("/customers/" + id);
    }
}
