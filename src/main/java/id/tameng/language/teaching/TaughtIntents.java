package id.tameng.language.teaching;

import id.tameng.language.Intents;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.intents.Intent;
import id.tameng.language.intents.IntentModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Recognises with what was trained last, on whichever node.
@Component
class TaughtIntents implements Intents {

    /// So long may a node go on with what another has trained anew.
    private static final Duration STALE = Duration.ofSeconds(5);

    private final Trainings trainings;
    private final Clock clock;
    private volatile @Nullable Known known;

    TaughtIntents(Trainings trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    /// @param own somebody here has trained it
    private record Known(
            long version,
            boolean own,
            Instant looked,
            @Nullable IntentModel model) {

        Optional<IntentModel> found() {
            return Optional.ofNullable(model);
        }
    }

    @Override
    public Optional<Topic> recognise(String text) {
        return find(text).map(intent -> new Topic(intent.name(), intent.probability()));
    }

    @Override
    public boolean areOwn() {
        return known().own();
    }

    Optional<Intent> find(String text) {
        return known().found().flatMap(model -> model.recognise(text));
    }

    private Known known() {
        var now = clock.instant();
        var last = known;
        if (last == null || last.looked().plus(STALE).isBefore(now)) {
            last = look(last, now);
            known = last;
        }
        return last;
    }

    /// One at a time: learning twice what is the same would only take longer.
    private synchronized Known look(@Nullable Known last, Instant now) {
        var latest = trainings.findLatest();
        if (latest.isEmpty()) {
            return new Known(0, false, now, null);
        }
        long version = latest.get().version();
        boolean own = latest.get().accuracy() != null;
        var newest = known == null ? last : known;
        return newest != null && newest.version() == version
                ? new Known(version, own, now, newest.model())
                : new Known(version, own, now, trainings.model(version));
    }

    /// Looks again at once.
    void forget() {
        known = null;
    }
}
