package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Every failure of the API is a problem (RFC 9457).
@Order(1)
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private final Problems problems;
    private final MessageSource messages;

    ApiErrors(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception exception, HttpServletRequest request) {
        var failure = Failure.of(exception);
        return answer(problems.of(
                failure.status(), failure.code(), request, failure.arguments().toArray()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException exception, HttpServletRequest request) {
        var problem = problems.of(422, "invalid", request);
        problem.setProperty(
                "errors",
                exception.getFieldErrors().stream()
                        .map(error -> field(error, request))
                        .toList());
        return answer(problem);
    }

    private Map<String, String> field(FieldError error, HttpServletRequest request) {
        return Map.of("field", snakeCase(error.getField()), "message", messages.getMessage(error, request.getLocale()));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
