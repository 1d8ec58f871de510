package id.tameng.identity.sso;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@HtmlController
@PreAuthorize("permitAll()")
class SsoController {

    private final SingleSignOn sso;
    private final LoginPage login;

    SsoController(SingleSignOn sso, LoginPage login) {
        this.sso = sso;
        this.login = login;
    }

    @GetMapping("/login/sso")
    ResponseEntity<JteModel> begin(
            Page page,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return away(sso.begin(next, request, response));
        } catch (DomainException refusal) {
            return refused(page, refusal);
        }
    }

    @GetMapping("/login/sso/callback")
    ResponseEntity<JteModel> finish(
            Page page,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            @AuthenticationPrincipal @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return Redirect.to(sso.finish(code, state, before, request, response));
        } catch (DomainException refusal) {
            return refused(page, refusal);
        }
    }

    @GetMapping("/login/sso/logout")
    ResponseEntity<JteModel> leave(HttpServletRequest request) {
        return sso.farewell(request).map(SsoController::away).orElseGet(() -> Redirect.to("/login"));
    }

    private ResponseEntity<JteModel> refused(Page page, DomainException refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND, FORBIDDEN -> throw refusal;
            case INVALID, CONFLICT, UNAUTHENTICATED, TOO_LARGE, TOO_MANY ->
                ResponseEntity.unprocessableContent()
                        .body(login.show(page, "", "", page.text("problem." + refusal.code(), refusal.arguments())));
        };
    }

    private static ResponseEntity<JteModel> away(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }
}
