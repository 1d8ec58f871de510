package id.tameng.identity.factors;

import id.tameng.identity.LocalPath;
import id.tameng.identity.SessionCookie;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// How it goes on after the right password.
@Component
public class SignIn {

    private static final String COOKIE = "tameng_step";

    private final Factors factors;
    private final LoginSteps steps;
    private final SessionCookie sessions;

    SignIn(Factors factors, LoginSteps steps, SessionCookie sessions) {
        this.factors = factors;
        this.steps = steps;
        this.sessions = sessions;
    }

    /// @param before whoever was signed in with this browser until now
    /// @return the path to go to
    public String byPassword(
            long person,
            String next,
            @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        var standing = factors.get(person);
        if (standing.needsStep()) {
            set(steps.begin(person, next), LoginSteps.LIFE, request, response);
            return "/login/factor";
        }
        sessions.open(person, standing.needsEnrolment(), before, request, response);
        return standing.needsEnrolment() ? "/profile/factors" : LocalPath.orHome(next);
    }

    /// For a program that fetches a token with a password.
    ///
    /// @throws DomainException second-factor-needed, code-wrong, factor-setup-needed, too-many-logins
    public void checkProgram(long person, @Nullable String code) {
        var standing = factors.get(person);
        if (standing.needsEnrolment()) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "factor-setup-needed");
        }
        if (standing.needsStep()) {
            if (code == null) {
                throw new DomainException(DomainException.Kind.UNAUTHENTICATED, "second-factor-needed");
            }
            factors.prove(person, code);
        }
    }

    /// The sign-in of this browser that waits for its second factor.
    Optional<LoginSteps.Step> waiting(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> steps.find(cookie.getValue()));
    }

    /// @return the path to go to
    /// @throws DomainException code-wrong, too-many-logins
    String byCode(LoginSteps.Step step, String code, HttpServletRequest request, HttpServletResponse response) {
        factors.prove(step.person(), code);
        return open(step.person(), step.next(), null, request, response);
    }

    /// A passkey has seen her face or her PIN: it needs no second one.
    ///
    /// @return the path to go to
    String open(
            long person,
            String next,
            @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).ifPresent(cookie -> {
            steps.end(cookie.getValue());
            set("", Duration.ZERO, request, response);
        });
        sessions.open(person, before, request, response);
        return LocalPath.orHome(next);
    }

    private static void set(String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(life);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
