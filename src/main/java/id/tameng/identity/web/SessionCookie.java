package id.tameng.identity.web;

import id.tameng.identity.Sessions;
import id.tameng.identity.Viewer;
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
class SessionCookie {

    private final Sessions sessions;

    SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    /// @param before whoever was signed in with this browser until now
    void open(long person, @Nullable Viewer before, HttpServletRequest request, HttpServletResponse response) {
        if (before != null) {
            sessions.end(before, before.session());
        }
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        set(sessions.open(person, agent, request.getRemoteAddr()), Sessions.LIFE, request, response);
    }

    void close(@Nullable Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (viewer != null) {
            sessions.end(viewer, viewer.session());
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
