package id.tameng.channels.email;

import id.tameng.platform.Text;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of an acknowledgement with the mail's own in their places: `{nomor}`, `{nama}`, `{perihal}`, or in English
/// `{number}`, `{name}`, `{subject}`. Harsh words are not said back: nobody is to read them in our own mail.
final class AcknowledgementText {

    private static final Pattern PLACE = Pattern.compile("\\{(nomor|number|nama|name|perihal|subject)}");

    /// Sender and subject may be forged to have us send somebody a link of theirs.
    private static final Pattern LINK = Pattern.compile("(?i)\\b(https?:|www\\.)\\S*");

    private static final int NAME = 80;
    private static final int SUBJECT = 150;

    private final Predicate<String> harsh;

    /// @param harsh whether a name or a subject is better left out
    AcknowledgementText(Predicate<String> harsh) {
        this.harsh = harsh;
    }

    String fill(String template, MailAccepted mail) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "nomor", "number" -> mail.number().toString();
                            case "nama", "name" -> harmless(mail.senderName(), NAME);
                            case "perihal", "subject" -> harmless(mail.subject(), SUBJECT);
                            default -> place.group();
                        }));
    }

    private String harmless(String text, int length) {
        return harsh.test(text)
                ? "…"
                : Text.shorten(Text.oneLine(LINK.matcher(text).replaceAll("…")), length);
    }
}
