package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.FirstRun;
import id.tameng.identity.Login;
import id.tameng.identity.Sessions;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Signing in and out.
@HtmlController
class SessionController {

    private final Login login;
    private final Sessions sessions;
    private final FirstRun firstRun;
    private final Templates templates;

    SessionController(Login login, Sessions sessions, FirstRun firstRun, Templates templates) {
        this.login = login;
        this.sessions = sessions;
        this.firstRun = firstRun;
        this.templates = templates;
    }

    @PreAuthorize("permitAll()")
    @GetMapping("/login")
    Object form(
            Page page, @RequestParam(defaultValue = "") String next, @AuthenticationPrincipal @Nullable Viewer viewer) {
        if (firstRun.isOpen()) {
            return Redirect.to("/setup");
        }
        return viewer != null ? Redirect.to("/") : templates.identityLogin(page, "", next, null);
    }

    @PreAuthorize("permitAll()")
    @PostMapping("/session")
    ResponseEntity<JteModel> open(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next) {
        try {
            var person = login.attempt(email, password, request.getRemoteAddr());
            if (person.isPresent()) {
                var agent = request.getHeader("User-Agent");
                cookie(
                        sessions.open(person.getAsLong(), agent == null ? "" : agent, request.getRemoteAddr()),
                        Sessions.LIFE,
                        request,
                        response);
                return Redirect.to(isLocal(next) ? next : "/");
            }
            return again(page, email, next, page.text("login.failed"));
        } catch (DomainException refusal) {
            return again(page, email, next, page.text("problem." + refusal.code(), refusal.arguments()));
        }
    }

    @PreAuthorize("isAuthenticated()")
    @DeleteMapping("/session")
    ResponseEntity<JteModel> close(
            @AuthenticationPrincipal Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(viewer, viewer.session());
        cookie("", Duration.ZERO, request, response);
        return Redirect.to("/login");
    }

    private ResponseEntity<JteModel> again(Page page, String email, String next, String error) {
        return ResponseEntity.unprocessableContent().body(templates.identityLogin(page, email, next, error));
    }

    /// Only a path of ours: an absolute or scheme-relative address would send people to a stranger.
    private static boolean isLocal(String next) {
        return next.startsWith("/") && !next.startsWith("//") && next.chars().noneMatch(c -> c == '\\' || c < ' ');
    }

    private static void cookie(String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from("tameng_session", token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
