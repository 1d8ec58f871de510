package id.tameng.channels.email.outgoing;

import id.tameng.platform.Text;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// Reads what a server meant by a failure: 5xx is for ever, everything else may pass (RFC 5321, 4.2.1). The codes
/// decide, per recipient, not the library's own sorting, which knows a few of them only.
final class SmtpAnswers {

    private static final int LENGTH = 1_000;

    private SmtpAnswers() {}

    static Outcome outcome(MessagingException failure, List<String> recipients) {
        var whole = chain(failure).filter(SmtpAnswers::isAboutWhole).findFirst();
        if (whole.isPresent()) {
            var words = words(whole.get());
            return isPermanent(code(whole.get()))
                    ? new Outcome.Rejected(words, recipients)
                    : new Outcome.Deferred(words, recipients, List.of());
        }
        var refusals = new LinkedHashMap<String, SMTPAddressFailedException>();
        chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .forEach(refusal -> refusals.put(refusal.getAddress().getAddress(), refusal));
        return refusals.isEmpty()
                ? new Outcome.Deferred(words(failure), recipients, List.of())
                : perRecipient(failure, recipients, refusals);
    }

    private static Outcome perRecipient(
            MessagingException failure, List<String> recipients, Map<String, SMTPAddressFailedException> refusals) {
        var left = new ArrayList<String>();
        var refused = new ArrayList<String>();
        for (var recipient : recipients) {
            var refusal = refusals.get(recipient);
            if (refusal != null && isPermanent(refusal.getReturnCode())) {
                refused.add(recipient);
            } else if (refusal != null || !hasIt(failure, recipient)) {
                left.add(recipient);
            }
        }
        var words = String.join(
                "\n", refusals.values().stream().map(SmtpAnswers::words).toList());
        return left.isEmpty()
                ? new Outcome.Rejected(cut(words), refused)
                : new Outcome.Deferred(cut(words), left, refused);
    }

    private static boolean hasIt(MessagingException failure, String recipient) {
        return failure instanceof SendFailedException partial
                && partial.getValidSentAddresses() != null
                && Stream.of(partial.getValidSentAddresses())
                        .anyMatch(address -> address.toString().equalsIgnoreCase(recipient));
    }

    /// A refused sender or content; a refused recipient is that one's affair.
    private static boolean isAboutWhole(Exception failure) {
        return failure instanceof SMTPSenderFailedException
                || (failure instanceof SMTPSendFailedException whole
                        && whole.getReturnCode() >= 400
                        && chain(whole).noneMatch(SMTPAddressFailedException.class::isInstance));
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> 0;
        };
    }

    private static boolean isPermanent(int code) {
        return code >= 500 && code < 600;
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                java.util.Objects::nonNull,
                failure -> failure instanceof MessagingException messaging ? messaging.getNextException() : null);
    }

    static String words(Exception failure) {
        var message = failure.getMessage();
        return cut(message == null ? failure.getClass().getSimpleName() : message.strip());
    }

    private static String cut(String words) {
        return Text.shorten(words, LENGTH);
    }
}
