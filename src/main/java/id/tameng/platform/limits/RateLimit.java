package id.tameng.platform.limits;

import id.tameng.platform.limits.RequestCounts.Count;
import id.tameng.platform.web.Problems;
import id.tameng.platform.web.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Every answer of the API says how much is left (`RateLimit-Limit`, `RateLimit-Remaining`, `RateLimit-Reset` in
/// seconds,
/// as in draft-ietf-httpapi-ratelimit-headers-07); who asks more is told with 429 when to come back. Comes after
/// security, for who asks counts.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
@EnableConfigurationProperties(LimitProperties.class)
class RateLimit extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;

    private final LimitProperties limits;
    private final RequestCounts counts;
    private final Problems problems;

    RateLimit(LimitProperties limits, RequestCounts counts, Problems problems) {
        this.limits = limits;
        this.counts = counts;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var reader = authentication != null && authentication.getPrincipal() instanceof Reader known ? known : null;
        int limit = reader == null ? limits.perAddress() : limits.perPerson();
        var count = counts.count(reader == null ? request.getRemoteAddr() : Long.toString(reader.id()));
        tell(response, limit, count);
        if (count.count() > limit) {
            response.setHeader("Retry-After", Long.toString(count.reset()));
            problems.write(TOO_MANY, "too-many-requests", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void tell(HttpServletResponse response, int limit, Count count) {
        response.setIntHeader("RateLimit-Limit", limit);
        response.setIntHeader("RateLimit-Remaining", Math.max(0, limit - count.count()));
        response.setHeader("RateLimit-Reset", Long.toString(count.reset()));
    }
}
