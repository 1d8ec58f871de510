package id.tameng.platform.web;

import id.tameng.platform.DomainException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/// RFC 9457 problems: `type` is `/problems/<code>` and stable, `detail` is for people, `request_id` finds the log.
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(DomainException refusal, HttpServletRequest request) {
        return of(refusal.kind().status(), refusal.code(), request, refusal.arguments());
    }

    public ProblemDetail of(int status, String code, HttpServletRequest request, @Nullable Object... arguments) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(text("problem." + code + ".title", request.getLocale(), arguments));
        problem.setDetail(text("problem." + code, request.getLocale(), arguments));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperties(new java.util.LinkedHashMap<>(Map.of("request_id", RequestId.of(request))));
        return problem;
    }

    private String text(String key, Locale locale, @Nullable Object... arguments) {
        var language = "id".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
        var whole = key.endsWith(".title") ? key.substring(0, key.length() - ".title".length()) : key;
        var fallback = messages.getMessage(whole, arguments, whole, language);
        return java.util.Objects.requireNonNull(messages.getMessage(key, arguments, fallback, language));
    }
}
