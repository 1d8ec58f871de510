package id.tameng.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every request an id: in the answer, in each log line and on error pages, so that one can be found by the
/// other.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class RequestId extends OncePerRequestFilter {

    private static final String KEY = "request_id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = UUID.randomUUID().toString();
        response.setHeader("X-Request-Id", id);
        request.setAttribute(KEY, id);
        try (var ignored = MDC.putCloseable(KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    public static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String id ? id : "-";
    }
}
