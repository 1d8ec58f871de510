package id.tameng.channels.email.imap;

import id.tameng.platform.Text;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What went wrong, as people can act on it: a code that the bundles explain (`inlet.trouble.<code>`), then what the
/// other server said.
final class ImapTrouble {

    private static final int LENGTH = 300;

    private ImapTrouble() {}

    static String of(Exception failure) {
        var said = Objects.requireNonNullElse(failure.getMessage(), "").replace("\0", "");
        return code(failure) + ": " + Text.shorten(Text.oneLine(said), LENGTH);
    }

    private static String code(Exception failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .map(ImapTrouble::code)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("unexpected");
    }

    private static String code(Throwable cause) {
        return switch (cause) {
            case AuthenticationFailedException ignored -> "login-refused";
            case FolderNotFoundException ignored -> "folder-missing";
            case UnknownHostException ignored -> "host-unknown";
            case ConnectException ignored -> "connection-refused";
            case SocketTimeoutException ignored -> "timeout";
            case SSLException ignored -> "tls-failed";
            case MessagingException refusal -> lacksStarttls(refusal) ? "no-starttls" : "";
            default -> "";
        };
    }

    private static boolean lacksStarttls(MessagingException refusal) {
        var said = String.valueOf(refusal.getMessage());
        return said.contains("STARTTLS") && said.contains("required");
    }
}
