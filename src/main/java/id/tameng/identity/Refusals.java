package id.tameng.identity;

import id.tameng.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Turns away whoever may not come in: programs with a problem, people with the sign-in page or a clear word.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final JsonMapper json;
    private final FirstRun firstRun;

    Refusals(Problems problems, JsonMapper json, FirstRun firstRun) {
        this.problems = problems;
        this.json = json;
        this.firstRun = firstRun;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problem(401, "unauthenticated", request, response);
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
            problem(403, "forbidden", request, response);
        } else {
            response.sendError(403);
        }
    }

    private void problem(int status, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.of(status, code, request));
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
