package id.tameng.channels.email;

import id.tameng.channels.email.ConnectionTest.Result;
import id.tameng.channels.email.MailboxDraft.Account;
import id.tameng.platform.Text;
import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Finds the reason in the depths of an exception and names it so that an administrator knows what to change.
final class ConnectionFailure {

    private static final int WORDS = 300;

    private ConnectionFailure() {}

    static Result explain(Throwable failure, Account account) {
        var causes = causes(failure);
        var port = Integer.toString(account.port());
        if (has(causes, UnknownHostException.class)) {
            return Result.failed("host-unknown", account.host());
        }
        if (has(causes, ConnectException.class)) {
            return words(causes).toLowerCase(Locale.ROOT).contains("timed out")
                    ? Result.failed("timeout", account.host(), port)
                    : Result.failed("refused", account.host(), port);
        }
        if (has(causes, NoRouteToHostException.class)) {
            return Result.failed("unreachable", account.host());
        }
        if (has(causes, SocketTimeoutException.class)) {
            return Result.failed(account.tls().equals("tls") ? "timeout-tls" : "timeout-silent", account.host(), port);
        }
        return tls(causes, account).orElseGet(() -> said(causes));
    }

    private static Optional<Result> tls(List<Throwable> causes, Account account) {
        var words = words(causes);
        if (words.contains("STARTTLS is required") || words.contains("STARTTLS required")) {
            return Optional.of(Result.failed("no-starttls", account.host()));
        }
        if (words.contains("Unsupported or unrecognized SSL message") || words.contains("plaintext connection")) {
            return Optional.of(Result.failed("not-tls", account.host(), Integer.toString(account.port())));
        }
        if (has(causes, CertificateExpiredException.class)) {
            return Optional.of(Result.failed("tls-expired", account.host()));
        }
        if (words.contains("PKIX path") || words.contains("unable to find valid certification path")) {
            return Optional.of(Result.failed("tls-untrusted", account.host()));
        }
        if (has(causes, CertificateException.class)) {
            return Optional.of(Result.failed("tls-name", account.host()));
        }
        return has(causes, SSLException.class) ? Optional.of(Result.failed("tls", deepest(causes))) : Optional.empty();
    }

    private static Result said(List<Throwable> causes) {
        return has(causes, AuthenticationFailedException.class)
                ? Result.failed("wrong-password", deepest(causes))
                : Result.failed("server-says", deepest(causes));
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, ConnectionFailure::cause)
                .limit(10)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Throwable cause(Throwable failure) {
        return failure instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static String words(List<Throwable> causes) {
        return String.join("\n", causes.stream().map(ConnectionFailure::message).toList());
    }

    private static String deepest(List<Throwable> causes) {
        return Text.shorten(Text.oneLine(message(causes.getLast())), WORDS);
    }

    private static String message(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
