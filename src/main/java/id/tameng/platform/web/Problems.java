package id.tameng.platform.web;

import id.tameng.platform.DomainException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// RFC 9457 problems: `type` is `/problems/<code>` and stable, `detail` is for people, `request_id` finds the log.
@Component
public class Problems {

    /// A filter that refuses a request by `sendError` may name the code here, where the status alone says too little.
    public static final String CODE = Problems.class.getName() + ".code";

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    ProblemDetail of(DomainException refusal, HttpServletRequest request) {
        return of(refusal.kind().status(), refusal.code(), request, refusal.arguments());
    }

    public ProblemDetail of(int status, String code, HttpServletRequest request, @Nullable Object... arguments) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(title(code));
        problem.setDetail(text("problem." + code, request.getLocale(), arguments));
        problem.setInstance(instance(request));
        problem.setProperties(new java.util.LinkedHashMap<>(Map.of("request_id", RequestId.of(request))));
        return problem;
    }

    /// For filters, which answer before any controller is reached.
    public void write(
            int status,
            String code,
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object... arguments)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), of(status, code, request, arguments));
    }

    String text(String key, Locale locale, @Nullable Object... arguments) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, arguments, key, languageOf(locale)));
    }

    /// Programs are answered in English unless they ask for Indonesian.
    static Locale languageOf(Locale locale) {
        return "id".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
    }

    /// The same for every occurrence, as RFC 9457 asks: the code in words.
    private static String title(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The address that was asked for, also where the failure is answered from the error route.
    private static @Nullable URI instance(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        try {
            return new URI(failed instanceof String path ? path : request.getRequestURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
