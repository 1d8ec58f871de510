package id.tameng.insight;

import id.tameng.language.Language;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
    private final Language language;
    private final JudgementStore store;
    private final MoodKeeping moods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(
            Arrivals arrivals,
            InboundMessages messages,
            Language language,
            JudgementStore store,
            MoodKeeping moods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.language = language;
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
        var earlier = messages.earlier(inbound.stream().map(Inbound::id).toList(), EARLIER);
        var judged = inbound.stream()
                .map(message -> judge(message, earlier.getOrDefault(message.id(), List.of()), now))
                .toList();
        store.store(judged);
        moods.refresh(inbound.stream().map(Inbound::ticket).distinct().toList());
        events.publishEvent(
                new MessagesJudged(judged.stream().map(Judged::message).toList(), false));
    }

    private Judged judge(Inbound message, List<String> earlier, Instant now) {
        return new Judged(
                new JudgedMessage(message.id(), message.ticket(), language.judge(message.text(), earlier), now),
                message.at());
    }

    String model() {
        return language.model();
    }

    /// Those of the messages that this node's model has not judged.
    List<Inbound> unjudged(List<Inbound> inbound) {
        var done = store.judged(inbound.stream().map(Inbound::id).toList(), language.model());
        return inbound.stream().filter(message -> !done.contains(message.id())).toList();
    }
}
