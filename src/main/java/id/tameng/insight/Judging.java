package id.tameng.insight;

import id.tameng.insight.HarshnessInContext.Continued;
import id.tameng.language.Intents;
import id.tameng.language.ModelVersion;
import id.tameng.language.TaughtModel;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Judges messages and stores what was found, many in one transaction, with a fixed number of statements.
@Component
class Judging {

    /// As many as the model listens to.
    private static final int EARLIER = 3;

    private final Arrivals arrivals;
    private final InboundMessages messages;
    private final Intents intents;
    private final HarshnessInContext harshness;
    private final JudgementStore store;
    private final MoodKeeping moods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            Arrivals arrivals,
            InboundMessages messages,
            Intents intents,
            HarshnessInContext harshness,
            JudgementStore store,
            MoodKeeping moods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.intents = intents;
        this.harshness = harshness;
        this.store = store;
        this.moods = moods;
        this.events = events;
        this.clock = clock;
    }

    /// Judges what has come in.
    ///
    /// @return whether there may be more
    @Transactional
    public boolean round(int batch) {
        var taken = arrivals.take(batch);
        if (!taken.isEmpty()) {
            judge(messages.list(taken));
        }
        return taken.size() == batch;
    }

    /// The next message could not be judged, not even alone.
    @Transactional
    public void blameNext() {
        arrivals.blame();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void judge(Collection<Inbound> inbound) {
        if (inbound.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var model = intents.latest();
        var earlier = messages.earlier(inbound.stream().map(Inbound::id).toList(), EARLIER);
        var judged = inbound.stream()
                .map(message -> judge(model, message, earlier.getOrDefault(message.id(), List.of()), now))
                .toList();
        // It locks tickets, which whoever corrects a message does before she changes its judgement
        harshness.tell(continued(inbound, judged, earlier.keySet()));
        var stored = store.store(judged).stream().map(Judged::message).toList();
        if (!stored.isEmpty()) {
            moods.refresh(stored.stream().map(JudgedMessage::ticket).distinct().toList());
            events.publishEvent(new MessagesJudged(stored, false));
        }
    }

    private static List<Continued> continued(Collection<Inbound> inbound, List<Judged> judged, Set<Long> continued) {
        var judgements = judged.stream()
                .map(Judged::message)
                .collect(Collectors.toMap(JudgedMessage::message, JudgedMessage::judgement));
        return inbound.stream()
                .filter(message -> continued.contains(message.id()))
                .map(message -> new Continued(message, Objects.requireNonNull(judgements.get(message.id()))))
                .toList();
    }

    private static Judged judge(TaughtModel model, Inbound message, List<String> earlier, Instant now) {
        return new Judged(
                new JudgedMessage(message.id(), message.ticket(), model.judge(message.text(), earlier), now),
                message.at());
    }

    ModelVersion model() {
        return intents.latest().version();
    }

    /// Those of the messages that this model has not judged.
    List<Inbound> unjudged(List<Inbound> inbound, ModelVersion model) {
        var done = store.judged(inbound.stream().map(Inbound::id).toList(), model.toString());
        return inbound.stream().filter(message -> !done.contains(message.id())).toList();
    }
}
