package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.FirstRun;
import id.tameng.identity.Login;
import id.tameng.identity.SessionCookie;
import id.tameng.identity.Viewer;
import id.tameng.identity.factors.SignIn;
import id.tameng.identity.sso.LoginPage;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in and out.
@HtmlController
class SessionController {

    private final Login login;
    private final SignIn signIn;
    private final SessionCookie cookie;
    private final FirstRun firstRun;
    private final LoginPage loginPage;

    SessionController(Login login, SignIn signIn, SessionCookie cookie, FirstRun firstRun, LoginPage loginPage) {
        this.login = login;
        this.signIn = signIn;
        this.cookie = cookie;
        this.firstRun = firstRun;
        this.loginPage = loginPage;
    }

    @PreAuthorize("permitAll()")
    @GetMapping("/login")
    ResponseEntity<JteModel> form(
            Page page,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "false") boolean left,
            @AuthenticationPrincipal @Nullable Viewer viewer) {
        if (firstRun.isOpen()) {
            return Redirect.to("/setup");
        }
        if (viewer != null) {
            return Redirect.to("/");
        }
        return ResponseEntity.ok(left ? loginPage.left(page) : loginPage.show(page, "", next, null));
    }

    @PreAuthorize("permitAll()")
    @PostMapping("/session")
    ResponseEntity<JteModel> open(
            Page page,
            Credentials credentials,
            @AuthenticationPrincipal @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var person = login.attempt(credentials.email(), credentials.password(), request.getRemoteAddr());
            if (person.isEmpty()) {
                return again(page, credentials, page.text("login.failed"));
            }
            return Redirect.to(signIn.byPassword(person.getAsLong(), credentials.next(), before, request, response));
        } catch (DomainException refusal) {
            return again(page, credentials, page.text("problem." + refusal.code(), refusal.arguments()));
        }
    }

    @PreAuthorize("permitAll()")
    @DeleteMapping("/session")
    ResponseEntity<JteModel> close(
            @AuthenticationPrincipal @Nullable Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie.close(viewer, request, response);
        return Redirect.to(loginPage.afterLeaving());
    }

    private ResponseEntity<JteModel> again(Page page, Credentials credentials, String error) {
        return ResponseEntity.unprocessableContent()
                .body(loginPage.show(page, credentials.email(), credentials.next(), error));
    }

    /// What is missing counts as empty.
    ///
    /// @param next where to go afterwards
    record Credentials(String email, String password, String next) {

        Credentials {
            email = Objects.requireNonNullElse(email, "");
            password = Objects.requireNonNullElse(password, "");
            next = Objects.requireNonNullElse(next, "");
        }
    }
}
