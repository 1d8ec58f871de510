package id.tameng.identity;

import id.tameng.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Turns away whoever may not come in: programs with a problem, people with the sign-in page or a clear word.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final FirstRun firstRun;

    Refusals(Problems problems, FirstRun firstRun) {
        this.problems = problems;
        this.firstRun = firstRun;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (isApi(request)) {
            // RFC 6750, section 3: say so when a token came along but is no good (any more).
            boolean withToken = request.getHeader("Authorization") != null;
            response.setHeader("WWW-Authenticate", withToken ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.write(401, "unauthenticated", request, response);
        } else if ("/stream".equals(request.getRequestURI())) {
            response.sendError(401);
        } else {
            response.setStatus(303);
            response.setHeader("Location", firstRun.isOpen() ? "/setup" : "/login" + next(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        if (isApi(request)) {
            problems.write(403, "forbidden", request, response);
        } else {
            if (exception instanceof CsrfException) {
                request.setAttribute(Problems.CODE, "page-expired");
            }
            response.sendError(403);
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static String next(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())
                || "/".equals(request.getRequestURI())
                || request.getHeader("Turbo-Frame") != null) {
            return "";
        }
        var query = request.getQueryString();
        return "?next="
                + URLEncoder.encode(
                        request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }
}
