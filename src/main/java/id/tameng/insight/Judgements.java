package id.tameng.insight;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What was judged. A message that has just come in may not be among it yet.
@Component
public class Judgements {

    private final JudgementStore store;

    Judgements(JudgementStore store) {
        this.store = store;
    }

    /// Asks once, however many they are; whoever asks has made sure that the viewer may see them.
    ///
    /// @return by message, without those not judged yet
    public Map<Long, JudgedMessage> of(Collection<Long> messages) {
        return store.of(messages);
    }

    /// Where a person has said whether the writer may harm herself: true, or that it was a false alarm.
    public Map<Long, Boolean> decidedDangers(Collection<Long> messages) {
        return messages.isEmpty() ? Map.of() : store.decidedDangers(messages);
    }
}
