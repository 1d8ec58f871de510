package id.tameng.channels.email.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reports in free text: qmail, Exchange, Gmail, Postfix, Exim and whoever imitates them.
final class BounceText {

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i).*(undeliver|failure notice|returned mail|mail delivery|delivery (status|failure|has failed)|delivery.*fail"
                    + "|not delivered|returned to sender|tidak terkirim|gagal (ter)?kirim|tidak dapat dikirim).*");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45]\\d\\d)[ -](?=[\\w<#])");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+=-]{1,64}@[\\w.-]{1,200}\\w");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^[> \\t]{0,8}Message-ID:\\s{0,4}<([^>\\s]{3,400})>");
    private static final List<String> TEMPORARY = List.of(
            "will be retried",
            "will retry",
            "delayed",
            "still trying",
            "temporary",
            "sementara",
            "warning message only");

    /// Where the returned mail begins; what stands below is our own words.
    private static final Pattern RETURNED = Pattern.compile(
            "(?im)^[- ]*(below this line is a copy|original message|this is a copy of the message|original message headers"
                    + "|returned message|message headers follow|the original message was|included is a copy).{0,200}$");

    private static final int HORIZON = 20_000;
    private static final int DIAGNOSTIC = 500;

    static boolean subject(String subject) {
        return SUBJECT.matcher(subject).matches();
    }

    static @Nullable String messageId(String text) {
        var match = MESSAGE_ID.matcher(SafeText.cut(text, 10 * HORIZON));
        return match.find() ? match.group(1) : null;
    }

    static Bounce read(String text, @Nullable String failedRecipients, @Nullable String original) {
        var report = report(SafeText.cut(text, HORIZON));
        var status = find(STATUS, report);
        var reply = find(REPLY, report);
        if (status == null && reply != null) {
            status = reply.charAt(0) + ".0.0";
        }
        return new Bounce(
                recipient(report, failedRecipients), status, permanent(report, status), diagnostic(report), original);
    }

    private static String report(String text) {
        var match = RETURNED.matcher(text);
        return match.find() && match.start() > 0 ? text.substring(0, match.start()) : text;
    }

    private static boolean permanent(String report, @Nullable String status) {
        var lower = report.toLowerCase(Locale.ROOT);
        return status == null ? TEMPORARY.stream().noneMatch(lower::contains) : status.startsWith("5");
    }

    private static @Nullable String recipient(String report, @Nullable String failedRecipients) {
        var named = Addresses.of(failedRecipients);
        if (!named.isEmpty()) {
            return named.getFirst().address();
        }
        var match = ADDRESS.matcher(report);
        while (match.find()) {
            var address = new MailAddress(null, match.group()).address();
            if (!address.startsWith("postmaster@") && !address.startsWith("mailer-daemon@")) {
                return address;
            }
        }
        return null;
    }

    /// The line that carries the code, or the first that names a failure.
    private static @Nullable String diagnostic(String report) {
        for (var line : report.split("\n")) {
            if (STATUS.matcher(line).find() || REPLY.matcher(line).find()) {
                return SafeText.line(line, DIAGNOSTIC);
            }
        }
        return null;
    }

    private static @Nullable String find(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : null;
    }

    private BounceText() {}
}
