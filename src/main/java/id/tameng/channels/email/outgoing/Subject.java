package id.tameng.channels.email.outgoing;

import id.tameng.platform.Text;
import id.tameng.tickets.TicketNumber;
import java.util.regex.Pattern;

/// `Re: <subject> [CS-26-004211]`, however many of these the subject has gathered before.
public final class Subject {

    private static final int LENGTH = 250;

    /// Also as other programs and languages write it; "Bls" is Indonesian.
    private static final Pattern ANSWERS =
            Pattern.compile("(?i)^\\s*((re|bls|balas|aw|sv|antw|fw|fwd|trs)(\\[\\d{1,3}])?\\s?:\\s*)+");

    private static final Pattern NUMBERS = Pattern.compile("(?i)\\s*\\[CS-\\d{2}-\\d{6,18}]");

    private Subject() {}

    public static String answer(String subject, TicketNumber number) {
        return begun("Re: ", subject, number);
    }

    /// `Fwd: <subject> [CS-26-004211]`.
    public static String forward(String subject, TicketNumber number) {
        return begun("Fwd: ", subject, number);
    }

    private static String begun(String word, String subject, TicketNumber number) {
        var plain = NUMBERS.matcher(HeaderText.of(subject)).replaceAll("");
        var bare = ANSWERS.matcher(plain).replaceFirst("").strip();
        return (word + Text.shorten(bare, LENGTH)).strip() + " [" + number + "]";
    }
}
