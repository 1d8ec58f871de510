package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Body;
import id.tameng.tickets.Letter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// "Pada Sabtu, 21 November 2026 20.15 WIB, Siti Rahma menulis:", which mail programs recognise and fold away.
@Component
class QuoteLine {

    private static final Locale LANGUAGE = Locale.of("id");

    private final MessageSource messages;
    private final ZoneId zone;

    QuoteLine(MessageSource messages, EmailProperties properties) {
        this.messages = messages;
        this.zone = properties.delivery().zone();
    }

    Body.@Nullable Quote of(Letter.@Nullable Answered answered) {
        return answered == null ? null : new Body.Quote(line(answered), answered.text());
    }

    private String line(Letter.Answered answered) {
        return messages.getMessage("delivery.quote", new Object[] {time(answered.at()), answered.author()}, LANGUAGE);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy HH.mm zzz", LANGUAGE)
                .format(at.atZone(zone));
    }
}
