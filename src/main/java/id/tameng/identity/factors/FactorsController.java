package id.tameng.identity.factors;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.identity.factors.FactorPages.CodeForm;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own authenticator app and recovery codes.
@HtmlController
@PreAuthorize("isAuthenticated()")
class FactorsController {

    private static final Map<String, String> FIELDS =
            Map.of("code-wrong", "code", "too-many-logins", "code", "factor-required", "code");

    private final Factors factors;
    private final FactorPages pages;

    FactorsController(Factors factors, FactorPages pages) {
        this.factors = factors;
        this.pages = pages;
    }

    @GetMapping("/profile/factors")
    JteModel index(Page page, @AuthenticationPrincipal Viewer viewer) {
        return pages.index(page, viewer);
    }

    @GetMapping("/profile/factors/app")
    ResponseEntity<JteModel> app(Page page, @AuthenticationPrincipal Viewer viewer) {
        try {
            return ResponseEntity.ok(pages.app(page, viewer, Form.of(CodeForm.BLANK)));
        } catch (DomainException present) {
            return Redirect.to("/profile/factors");
        }
    }

    /// Answers with a page, not a redirect: the recovery codes are shown here and kept nowhere.
    @PostMapping("/profile/factors/app")
    ResponseEntity<JteModel> add(
            Page page, CodeForm code, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> factors.addApp(viewer, code.code()))
                .map(codes -> ResponseEntity.ok(pages.codes(page, codes)))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(pages.app(page, viewer, form)));
    }

    @DeleteMapping("/profile/factors/app")
    ResponseEntity<JteModel> remove(
            Page page, CodeForm code, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> factors.removeApp(viewer, code.code()))
                ? Redirect.to("/profile/factors?flash=app-removed")
                : ResponseEntity.unprocessableContent().body(pages.withCode(page, viewer, form));
    }

    @PostMapping("/profile/factors/codes")
    ResponseEntity<JteModel> renew(
            Page page, CodeForm code, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> factors.renewCodes(viewer, code.code()))
                .map(codes -> ResponseEntity.ok(pages.codes(page, codes)))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(pages.withCode(page, viewer, form)));
    }
}
