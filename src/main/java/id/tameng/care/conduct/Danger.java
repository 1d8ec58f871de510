package id.tameng.care.conduct;

import id.tameng.care.CareProperties;
import id.tameng.care.fold.Tones;
import id.tameng.tickets.CustomerMessages;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Whether somebody may be in danger: she spoke of harming herself, or of an emergency. Rather once too often: what
/// follows is only that nobody turns away from her.
@Component
class Danger {

    private static final int MESSAGES = 200;
    private static final Pattern EMERGENCY = Pattern.compile(
            "(?iu)\\b(gawat darurat|keadaan darurat|panggil(?:kan|in)? ambulans?|ambulance|sesak na[fp]as|keracunan"
                    + "|serangan jantung|kebakaran|kecelakaan|kdrt|dipukul[i]?|diperkosa|overdosis|pingsan|pendarahan"
                    + "|emergency room|heart attack|can(?:'|no)?t breathe)\\b");

    private final CustomerMessages messages;
    private final Tones tones;
    private final CareProperties properties;
    private final Clock clock;

    Danger(CustomerMessages messages, Tones tones, CareProperties properties, Clock clock) {
        this.messages = messages;
        this.tones = tones;
        this.properties = properties;
        this.clock = clock;
    }

    /// As far as she said so within `tameng.care.watch`, in whichever ticket.
    boolean threatens(long customer) {
        return messages.ofCustomer(customer, clock.instant().minus(properties.watch()), MESSAGES).stream()
                .anyMatch(message -> speaksFrom(message.text()));
    }

    boolean speaksFrom(String text) {
        return tones.of(text).distress() || EMERGENCY.matcher(text).find();
    }
}
