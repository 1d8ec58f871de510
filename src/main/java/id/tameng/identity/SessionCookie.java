package id.tameng.identity;

import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Lets a browser in and out. The token is always fresh, so a cookie that somebody planted beforehand is worth nothing.
@Component
public class SessionCookie {

    private final Sessions sessions;
    private final AuditTrail audit;

    SessionCookie(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /// @param before whoever was signed in with this browser until now
    public void open(long person, @Nullable Viewer before, HttpServletRequest request, HttpServletResponse response) {
        open(person, false, before, request, response);
    }

    /// @param enrolling whether she may do nothing yet but set up her second factor
    public void open(
            long person,
            boolean enrolling,
            @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (before != null) {
            sessions.end(before, before.session());
        }
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        set(sessions.open(person, agent, request.getRemoteAddr(), enrolling), Sessions.LIFE, request, response);
        audit.happenedTo("session.opened", person);
    }

    public void close(@Nullable Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (viewer != null) {
            sessions.end(viewer, viewer.session());
            audit.happened("session.closed", Subject.person(viewer.id(), viewer.name()));
        }
        set("", Duration.ZERO, request, response);
    }

    private static void set(String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from("tameng_session", token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(life);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
