package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerEntry.Newcomer;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Customers whom somebody enters by hand.
@HtmlController
class NewcomersController {

    /// As typed.
    record NewcomerForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String company,
            @Nullable String language,
            @Nullable String zone) {

        static final NewcomerForm BLANK = new NewcomerForm("", "", "", "", "id", "Asia/Jakarta");

        Newcomer newcomer() {
            return new Newcomer(text(name), company, text(language), text(zone), List.of(text(email), text(phone)));
        }

        private static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "");
        }
    }

    private static final Map<String, String> FIELDS = Map.of(
            "required", "name",
            "text-too-long", "name",
            "choice-unknown", "zone",
            "identity-required", "email",
            "email-invalid", "email",
            "phone-invalid", "phone",
            "identity-taken", "email");

    private final CustomerEntry entry;
    private final CustomerPages pages;

    NewcomersController(CustomerEntry entry, CustomerPages pages) {
        this.entry = entry;
        this.pages = pages;
    }

    @GetMapping("/customers/new")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel blank(Page page) {
        return pages.newcomer(page, Form.of(NewcomerForm.BLANK));
    }

    @PostMapping("/customers")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> add(
            Page page, @AuthenticationPrincipal Viewer viewer, NewcomerForm typed, BindingResult binding) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> entry.add(viewer, typed.newcomer()))
                .map(id -> Redirect.<JteModel>to("/customers/" + id + "?flash=customer-saved"))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(pages.newcomer(page, form)));
    }
}
