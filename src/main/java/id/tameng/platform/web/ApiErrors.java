package id.tameng.platform.web;

import id.tameng.platform.InvalidField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Every failure of the API is a problem (RFC 9457); what concerns single fields is listed in `errors`.
@Order(1)
@RestControllerAdvice(annotations = ApiController.class)
class ApiErrors {

    private final Problems problems;
    private final MessageSource messages;

    ApiErrors(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> on(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        return TooLate.isFor(exception, request, response) ? null : problem(exception, request);
    }

    private ResponseEntity<ProblemDetail> problem(Exception exception, HttpServletRequest request) {
        var failure = Failure.of(exception);
        var answer = ResponseEntity.status(failure.status());
        if (exception instanceof ErrorResponse response) {
            answer.headers(response.getHeaders());
        }
        failure.patience().ifPresent(wait -> answer.header("Retry-After", Long.toString(wait.toSeconds())));
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(
                        failure.status(),
                        failure.code(),
                        request,
                        failure.arguments().toArray()));
    }

    /// Whoever named the version she had (`If-Match`) asked for this very answer.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OptimisticLockingFailureException exception, HttpServletRequest request) {
        var failure = request.getHeader("If-Match") == null ? Failure.of(exception) : Failure.of(412);
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(failure.status(), failure.code(), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidField exception, HttpServletRequest request) {
        var sentence = problems.text(
                "problem." + exception.code(), Problems.languageOf(request.getLocale()), exception.arguments());
        return invalid(List.of(new FieldProblem(exception.field(), exception.code(), sentence)), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException exception, HttpServletRequest request) {
        return invalid(
                exception.getFieldErrors().stream()
                        .map(error -> field(error, request))
                        .toList(),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ConstraintViolationException exception, HttpServletRequest request) {
        return invalid(
                exception.getConstraintViolations().stream()
                        .map(FieldProblem::of)
                        .toList(),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException exception, HttpServletRequest request) {
        return UnreadableField.in(exception)
                .map(field -> invalid(
                        List.of(new FieldProblem(
                                field.path(),
                                field.code(),
                                problems.text("problem." + field.code(), Problems.languageOf(request.getLocale())))),
                        request))
                .orElseGet(() -> problem(exception, request));
    }

    private ResponseEntity<ProblemDetail> invalid(List<FieldProblem> errors, HttpServletRequest request) {
        var problem = problems.of(422, "invalid", request);
        problem.setProperty("errors", errors);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private FieldProblem field(FieldError error, HttpServletRequest request) {
        var code = error.isBindingFailure() ? "field-unreadable" : FieldProblem.code(error);
        var sentence = error.isBindingFailure()
                ? problems.text("problem.field-unreadable", Problems.languageOf(request.getLocale()))
                : messages.getMessage(error, Problems.languageOf(request.getLocale()));
        return new FieldProblem(FieldProblem.snakeCase(error.getField()), code, sentence);
    }
}
