package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.PasswordRules;
import id.tameng.identity.Profile;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// A person's own password.
@HtmlController
class PasswordController {

    private static final Map<String, String> FIELDS = PasswordFields.and("password-wrong", "old");

    private final Profile profile;
    private final Templates templates;

    PasswordController(Profile profile, Templates templates) {
        this.profile = profile;
        this.templates = templates;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/profile/password")
    JteModel form(Page page) {
        return templates.identityProfilePassword(page, Form.of(new Passwords("", "")));
    }

    @PreAuthorize("isAuthenticated()")
    @PutMapping("/profile/password")
    ResponseEntity<JteModel> change(
            Page page, @Valid Passwords passwords, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> profile.changePassword(viewer, passwords.old(), passwords.password()))
                ? Redirect.to("/profile/password?flash=password-changed")
                : ResponseEntity.unprocessableContent().body(templates.identityProfilePassword(page, form));
    }

    record Passwords(
            @NotBlank String old,

            @NotNull @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
            String password) {}
}
