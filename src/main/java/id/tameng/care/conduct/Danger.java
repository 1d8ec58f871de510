package id.tameng.care.conduct;

import id.tameng.care.CareProperties;
import id.tameng.care.fold.Tones;
import id.tameng.insight.Judgements;
import id.tameng.tickets.CustomerMessages;
import id.tameng.tickets.CustomerMessages.Said;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Whether somebody may be in danger: she spoke of harming herself, or of an emergency. Rather once too often: what
/// follows is only that nobody turns away from her.
@Component
public class Danger {

    private static final int MESSAGES = 200;
    private static final Pattern EMERGENCY = Pattern.compile(
            "(?iu)\\b(gawat darurat|keadaan darurat|panggil(?:kan|in)? ambulans?|ambulance|sesak na[fp]as|keracunan"
                    + "|serangan jantung|kebakaran|kecelakaan|kdrt|dipukul[i]?|diperkosa|overdosis|pingsan|pendarahan"
                    + "|emergency room|heart attack|can(?:'|no)?t breathe)\\b");

    /// A message that raised it.
    public record Alarm(long message, long ticket, Instant at) {}

    private final CustomerMessages messages;
    private final Judgements judgements;
    private final Tones tones;
    private final CareProperties properties;
    private final Clock clock;

    Danger(CustomerMessages messages, Judgements judgements, Tones tones, CareProperties properties, Clock clock) {
        this.messages = messages;
        this.judgements = judgements;
        this.tones = tones;
        this.properties = properties;
        this.clock = clock;
    }

    /// As far as she said so within `tameng.care.watch`, in whichever ticket, newest first. Where somebody has looked,
    /// his word counts.
    List<Alarm> alarms(long customer) {
        var said = messages.ofCustomer(customer, clock.instant().minus(properties.watch()), MESSAGES);
        var decided = judgements.decidedDangers(said.stream().map(Said::id).toList());
        return said.stream()
                .filter(message ->
                        Objects.requireNonNullElseGet(decided.get(message.id()), () -> speaksFrom(message.text())))
                .map(message -> new Alarm(message.id(), message.ticket(), message.at()))
                .toList();
    }

    boolean speaksFrom(String text) {
        return tones.of(text).distress() || EMERGENCY.matcher(text).find();
    }
}
