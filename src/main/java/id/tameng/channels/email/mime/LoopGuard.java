package id.tameng.channels.email.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells people from machines by the headers that well-behaved machines set, and a few that the others do.
final class LoopGuard {

    static final String OUR_HEADER = "x-tameng-loop";

    private static final Set<String> DAEMONS =
            Set.of("mailer-daemon", "postmaster", "mail-daemon", "mail delivery subsystem");
    private static final Set<String> BULK_PRECEDENCE = Set.of("bulk", "junk", "list");
    private static final List<String> ANSWER_HEADERS = List.of(
            "x-autoreply", "x-autorespond", "x-autoreply-from", "x-mail-autoreply", "x-ms-exchange-inbox-rules-loop");
    private static final List<String> LIST_HEADERS =
            List.of("list-id", "list-unsubscribe", "feedback-id", "x-campaign-id", "x-loop");

    /// Anchored at the start: "Re: Automatic reply: …" was written by a person.
    private static final Pattern AWAY = Pattern.compile(
            "(?i)^(automatic reply|auto(matic)?[- ]?reply|auto-?response|out of (the )?office|autoreply|balasan otomatis"
                    + "|jawaban otomatis|di luar kantor|sedang cuti|tidak di kantor|ooo)\\b.*");

    static Automation judge(Headers headers, MailAddress from, @Nullable String returnPath, String subject) {
        if (headers.has(OUR_HEADER) || isOurs(headers.first("x-loop"))) {
            return Automation.LOOP;
        }
        var submitted = submitted(headers);
        var nullPath = returnPath != null && returnPath.isEmpty();
        if (reports(headers, from, nullPath, subject)) {
            return Automation.BOUNCE;
        }
        if (answers(headers, submitted) || away(headers, subject, nullPath || !submitted.isEmpty())) {
            return Automation.AUTO_REPLY;
        }
        if (!submitted.isEmpty() || bulk(headers)) {
            return Automation.BULK;
        }
        return nullPath || headers.has("x-auto-response-suppress") || isReport(headers)
                ? Automation.AUTO_REPLY
                : Automation.NONE;
    }

    static boolean isOurs(@Nullable String loop) {
        return loop != null && loop.toLowerCase(Locale.ROOT).contains("tameng");
    }

    /// `auto-replied; owner=…` → `auto-replied`; `no` → nothing.
    private static String submitted(Headers headers) {
        var value = HeaderValue.of(headers.first("auto-submitted")).value();
        return value.isBlank() || value.equals("no") || value.startsWith("no ") ? "" : value;
    }

    private static boolean reports(Headers headers, MailAddress from, boolean nullPath, String subject) {
        var type = HeaderValue.of(headers.first("content-type"));
        if (type.value().equals("multipart/report")) {
            var kind = type.parameters().getOrDefault("report-type", "delivery-status");
            return kind.equalsIgnoreCase("delivery-status");
        }
        return headers.has("x-failed-recipients") || isDaemon(from) || (nullPath && BounceText.subject(subject));
    }

    private static boolean isReport(Headers headers) {
        return HeaderValue.of(headers.first("content-type")).value().equals("multipart/report");
    }

    static boolean isDaemon(MailAddress from) {
        var at = from.address().indexOf('@');
        return DAEMONS.contains(at < 0 ? from.address() : from.address().substring(0, at));
    }

    private static boolean answers(Headers headers, String submitted) {
        return submitted.startsWith("auto-replied")
                || headers.word("precedence").strip().equals("auto_reply")
                || ANSWER_HEADERS.stream().anyMatch(headers::has);
    }

    /// A subject alone proves nothing; a subject on an answer, or on a mail that is automatic anyway, does.
    private static boolean away(Headers headers, String subject, boolean automatic) {
        return (automatic || headers.has("in-reply-to") || headers.has("x-auto-response-suppress"))
                && AWAY.matcher(subject).matches();
    }

    private static boolean bulk(Headers headers) {
        return BULK_PRECEDENCE.contains(headers.word("precedence").strip())
                || LIST_HEADERS.stream().anyMatch(headers::has);
    }

    private LoopGuard() {}
}
