package id.tameng.identity.factors;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.identity.factors.FactorPages.PasskeyForm;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own passkeys.
@HtmlController
@PreAuthorize("isAuthenticated()")
class PasskeysController {

    private static final Map<String, String> FIELDS =
            Map.of("passkey-refused", "name", "too-many-passkeys", "name", "factor-required", "name");

    private final Passkeys passkeys;
    private final FactorPages pages;

    PasskeysController(Passkeys passkeys, FactorPages pages) {
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @PostMapping(path = "/profile/factors/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request) {
        return passkeys.invite(viewer, request);
    }

    @PostMapping("/profile/factors/passkeys")
    ResponseEntity<JteModel> add(
            Page page,
            @Valid PasskeyForm passkey,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> passkeys.add(viewer, passkey.name(), passkey.credential(), request))
                ? Redirect.to("/profile/factors?flash=passkey-added")
                : ResponseEntity.unprocessableContent().body(pages.withPasskey(page, viewer, form));
    }

    @DeleteMapping("/profile/factors/passkeys/{id}")
    ResponseEntity<JteModel> remove(Page page, @PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(PasskeyForm.BLANK);
        return form.submit(FIELDS, () -> passkeys.remove(viewer, id))
                ? Redirect.to("/profile/factors?flash=passkey-removed")
                : ResponseEntity.unprocessableContent().body(pages.withPasskey(page, viewer, form));
    }
}
