package id.tameng.language.teaching;

import id.tameng.language.Intents;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Language;
import id.tameng.language.TaughtModel;
import id.tameng.language.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Recognises with what was trained last, on whichever node.
@Component
class TaughtIntents implements Intents {

    /// So long may a node go on with what another has trained anew.
    private static final Duration STALE = Duration.ofSeconds(5);

    private final Trainings trainings;
    private final Language language;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    TaughtIntents(Trainings trainings, Language language, Clock clock) {
        this.trainings = trainings;
        this.language = language;
        this.clock = clock;
    }

    /// @param training the latest; 0: there was none yet
    private record Known(long training, Instant looked, TaughtModel model) {

        /// Learning twice what is the same would only take longer; and who looked earlier may come later.
        static Known newer(@Nullable Known before, Known found) {
            return before == null || before.training < found.training
                    ? found
                    : new Known(before.training, found.looked, before.model);
        }
    }

    @Override
    public TaughtModel known() {
        return recent().model();
    }

    @Override
    public TaughtModel latest() {
        return look(clock.instant()).model();
    }

    private Known recent() {
        var last = known.get();
        var now = clock.instant();
        return last != null && last.looked().plus(STALE).isAfter(now) ? last : look(now);
    }

    private Known look(Instant now) {
        var latest = trainings.findLatest();
        var last = known.get();
        var found =
                last != null && last.training() == latest.map(Training::version).orElse(0L)
                        ? new Known(last.training(), now, last.model())
                        : known(latest, now);
        return Objects.requireNonNull(
                known.accumulateAndGet(found, (before, after) -> Known.newer(before, Objects.requireNonNull(after))));
    }

    private Known known(Optional<Training> latest, Instant now) {
        var lessons = SingletonSupplier.of(() -> latest.map(training -> trainings.model(training.version())));
        return new Known(
                latest.map(Training::version).orElse(0L),
                now,
                new TaughtModel(
                        language,
                        topics(latest),
                        text -> lessons.obtain()
                                .flatMap(model -> model.recognise(text))
                                .map(intent -> new Topic(intent.name(), intent.probability()))));
    }

    private Topics topics(Optional<Training> latest) {
        var taught = trainings.taught();
        long training = latest.filter(Training::everOwn).map(Training::version).orElse(0L);
        boolean own = latest.filter(Training::isOwn).isPresent();
        var keys = own
                ? taught.stream()
                        .filter(topic -> topic.training() == training)
                        .map(Taught::key)
                        .toList()
                : language.topicNames();
        var titles = taught.stream().collect(Collectors.toMap(Taught::key, Taught::title));
        return new Topics(training, own, keys, titles);
    }

    /// Looks again at once.
    void forget() {
        known.set(null);
    }
}
