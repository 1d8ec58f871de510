package id.tameng.care.conduct;

import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.ReadMessage;
import id.tameng.tickets.TicketNumber;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a customer did, by what the messages of a ticket say: one choice less for somebody who has been hurt.
@Component
public class Offences {

    private static final double SURE = 0.5;

    private static final Map<String, Reason> REASONS =
            Map.of("threat", Reason.THREAT, "sexual", Reason.HARASSMENT, "hate", Reason.HATE);

    private final Conversations conversations;

    Offences(Conversations conversations) {
        this.conversations = conversations;
    }

    /// Of the newest message that is abusive, the gravest of all that it is; an insult where nothing is known.
    ///
    /// @throws id.tameng.platform.DomainException not-found
    public Reason gravest(Viewer viewer, TicketNumber number) {
        return conversations.list(viewer, number).reversed().stream()
                .filter(message -> message.shown().abuse())
                .map(Offences::gravest)
                .findFirst()
                .orElse(Reason.INSULT);
    }

    private static Reason gravest(ReadMessage message) {
        return message.judgement().abuse().categories().entrySet().stream()
                .filter(category -> category.getValue() >= SURE)
                .map(category -> REASONS.getOrDefault(category.getKey(), Reason.INSULT))
                .max(Comparator.naturalOrder())
                .orElse(Reason.INSULT);
    }
}
