package id.tameng.platform.web;

import id.tameng.platform.DomainException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// What went wrong, as a status and a stable code; the same for people and programs.
record Failure(int status, String code, List<Object> arguments) {

    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    static Failure of(Exception exception) {
        return switch (exception) {
            case DomainException refusal ->
                new Failure(refusal.kind().status(), refusal.code(), List.of(refusal.arguments()));
            case AccessDeniedException ignored -> of(403);
            case OptimisticLockingFailureException ignored -> of(409);
            case MaxUploadSizeExceededException ignored -> of(413);
            case MultipartException ignored -> of(400);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                new Failure(400, "malformed-parameter", List.of(mismatch.getName()));
            case MissingRequestValueException ignored -> of(400);
            case RequestRejectedException ignored -> of(400);
            case ConstraintViolationException ignored -> of(400);
            case DataIntegrityViolationException broken -> isUnstorableText(broken) ? of(400) : unknown(broken);
            case ErrorResponse response -> of(response.getStatusCode().value());
            default -> unknown(exception);
        };
    }

    static Failure of(int status) {
        var code = switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409, 412 -> "changed-meanwhile";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid";
            case 429 -> "too-many-requests";
            default -> "internal";
        };
        return new Failure("internal".equals(code) ? 500 : status, code, List.of());
    }

    /// How long to wait before trying again: a refusal with status 429 names the seconds first.
    Optional<Duration> patience() {
        return status == 429 && !arguments.isEmpty() && arguments.getFirst() instanceof Long seconds
                ? Optional.of(Duration.ofSeconds(seconds))
                : Optional.empty();
    }

    /// PostgreSQL keeps no NUL character in a text; nobody types one, so it is not worth a check at every field.
    private static boolean isUnstorableText(DataIntegrityViolationException exception) {
        return exception.getMostSpecificCause() instanceof SQLException cause && "22021".equals(cause.getSQLState());
    }

    private static Failure unreadable(HttpMessageNotReadableException exception) {
        return exception.contains(BodyLimit.BodyTooLarge.class) ? of(413) : new Failure(400, "malformed", List.of());
    }

    private static Failure unknown(Exception exception) {
        log.error("Unexpected failure", exception);
        return of(500);
    }
}
