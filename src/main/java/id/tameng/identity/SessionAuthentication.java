package id.tameng.identity;

import id.tameng.platform.DatabaseState;
import id.tameng.platform.secrets.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// A browser with a session cookie becomes its person. One that must set up a second factor first gets to no other
/// page.
class SessionAuthentication extends OncePerRequestFilter {

    static final String COOKIE = "tameng_session";

    private static final String ENROLMENT = "/profile/factors";

    private final Viewers viewers;

    SessionAuthentication(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var entrance = Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> viewers.findBySession(Tokens.hash(cookie.getValue())));
        entrance.ifPresent(it -> {
            DatabaseState.found(it.state(), request);
            SignedIn.as(it.viewer(), it.through(request.getRemoteAddr()), request, response);
        });
        if (entrance.isPresent() && entrance.get().enrolling() && !isOpenWhileEnrolling(request.getRequestURI())) {
            if ("/stream".equals(request.getRequestURI())) {
                response.sendError(401);
            } else {
                response.setStatus(303);
                response.setHeader("Location", ENROLMENT);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /// Setting the second factor up, and leaving.
    private static boolean isOpenWhileEnrolling(String path) {
        return path.equals(ENROLMENT) || path.startsWith(ENROLMENT + "/") || path.equals("/session");
    }
}
