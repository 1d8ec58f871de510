package id.tameng.tickets;

import id.tameng.platform.DomainException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `CS-26-004211`: the year a ticket was created and its id. The id alone finds the row, so no second index is needed;
/// the year must fit as well.
public record TicketNumber(int year, long id) {

    private static final int DIGITS = 6;
    private static final Pattern WHOLE = Pattern.compile("(?i)CS-(\\d{2})-(\\d{6,18})");
    private static final Pattern IN_SUBJECT = Pattern.compile("(?i)\\[CS-(\\d{2})-(\\d{6,18})]");

    public static TicketNumber of(long id, Instant createdAt) {
        return new TicketNumber(createdAt.atZone(ZoneOffset.UTC).getYear() % 100, id);
    }

    public static Optional<TicketNumber> parse(String text) {
        var matcher = WHOLE.matcher(text.strip());
        return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
    }

    /// @throws DomainException not-found for what is no number: no ticket has it
    public static TicketNumber get(String text) {
        return parse(text).orElseThrow(DomainException::notFound);
    }

    /// The number in square brackets that our mails carry in their subject.
    public static Optional<TicketNumber> inSubject(String subject) {
        var matcher = IN_SUBJECT.matcher(subject);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static TicketNumber of(Matcher matcher) {
        return new TicketNumber(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        var digits = Long.toString(id);
        return "CS-" + year / 10 + year % 10 + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
