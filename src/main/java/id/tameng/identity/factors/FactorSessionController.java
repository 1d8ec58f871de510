package id.tameng.identity.factors;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.identity.factors.FactorPages.CodeForm;
import id.tameng.identity.sso.LoginPage;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// Signing in: the second step after the password, and the passkey instead of it.
@HtmlController
@PreAuthorize("permitAll()")
class FactorSessionController {

    private final SignIn signIn;
    private final Passkeys passkeys;
    private final LoginPage loginPage;
    private final Templates templates;

    FactorSessionController(SignIn signIn, Passkeys passkeys, LoginPage loginPage, Templates templates) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.loginPage = loginPage;
        this.templates = templates;
    }

    @GetMapping("/login/factor")
    ResponseEntity<JteModel> form(Page page, HttpServletRequest request) {
        return signIn.waiting(request).isPresent()
                ? ResponseEntity.ok(templates.identityFactorsStep(page, null))
                : Redirect.to("/login");
    }

    @PostMapping("/session/factor")
    ResponseEntity<JteModel> open(Page page, CodeForm form, HttpServletRequest request, HttpServletResponse response) {
        var step = signIn.waiting(request);
        if (step.isEmpty()) {
            return Redirect.to("/login");
        }
        try {
            return Redirect.to(signIn.byCode(step.get(), form.code(), request, response));
        } catch (DomainException refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.unprocessableContent().body(templates.identityFactorsStep(page, error));
        }
    }

    @PostMapping(path = "/session/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(HttpServletRequest request) {
        return passkeys.greet(request);
    }

    @PostMapping("/session/passkey")
    ResponseEntity<JteModel> recognise(
            Page page,
            Signed signed,
            @AuthenticationPrincipal @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            long person = passkeys.recognise(signed.credential(), request);
            return Redirect.to(signIn.open(person, signed.next(), before, request, response));
        } catch (DomainException refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.unprocessableContent().body(loginPage.show(page, "", signed.next(), error));
        }
    }

    /// What is missing counts as empty.
    ///
    /// @param next where to go afterwards
    record Signed(String credential, String next) {

        Signed {
            credential = Objects.requireNonNullElse(credential, "");
            next = Objects.requireNonNullElse(next, "");
        }
    }
}
