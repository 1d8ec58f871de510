package id.tameng.identity;

import id.tameng.platform.secrets.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// A browser with a session cookie becomes its person.
class SessionAuthentication extends OncePerRequestFilter {

    static final String COOKIE = "tameng_session";

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
        Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> viewers.findBySession(Tokens.hash(cookie.getValue())))
                .ifPresent(viewer -> SignedIn.as(viewer, request, response));
        chain.doFilter(request, response);
    }
}
