package id.tameng.care.cases;

import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.ReadMessage;
import id.tameng.tickets.TicketNumber;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What happened, by what the messages of a ticket say: one choice less for somebody who has been hurt.
@Component
class SuggestedKind {

    private static final String USUAL = "abuse";

    /// Others (insults, swearing, hate, making small) are abuse.
    private static final Map<String, String> KINDS = Map.of("threat", "threat", "sexual", "harassment");

    private final Conversations conversations;

    SuggestedKind(Conversations conversations) {
        this.conversations = conversations;
    }

    /// Of the newest message that is abusive.
    String suggest(Viewer viewer, TicketNumber number) {
        return conversations.list(viewer, number).reversed().stream()
                .filter(message -> message.shown().abuse())
                .map(SuggestedKind::kind)
                .findFirst()
                .orElse(USUAL);
    }

    private static String kind(ReadMessage message) {
        return message.judgement().abuse().categories().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(strongest -> Objects.requireNonNullElse(KINDS.get(strongest.getKey()), USUAL))
                .orElse(USUAL);
    }
}
