package id.tameng.channels.email.intake;

import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;

/// What went wrong, for logs and the quarantine. The driver's own messages quote the statement with all its values, and
/// with them what a customer wrote; that stays out.
public final class FailureText {

    private FailureText() {}

    public static String of(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return switch (cause) {
            case PSQLException database -> database.getSQLState() + " " + said(database);
            case SQLException database ->
                database.getSQLState() + " " + database.getClass().getSimpleName();
            default -> cause.getClass().getSimpleName();
        };
    }

    private static String said(PSQLException failure) {
        var server = failure.getServerErrorMessage();
        return server == null ? "no answer" : Objects.requireNonNullElse(server.getMessage(), "");
    }
}
