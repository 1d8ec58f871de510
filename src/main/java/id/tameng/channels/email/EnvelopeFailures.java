package id.tameng.channels.email;

import id.tameng.channels.email.Outcome.PutBack;
import id.tameng.channels.email.Outcome.Quarantined;
import id.tameng.channels.email.intake.FailureText;
import id.tameng.platform.Text;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/// What a mail that could not be placed comes to: another attempt when the database or the disk was the trouble, else
/// quarantine, since the same mail would fail the same way.
@Component
class EnvelopeFailures {

    private static final int DETAIL = 300;
    private static final Duration LONGEST = Duration.ofHours(1);

    /// One second, two, four … an hour, another hour: together a day.
    private static final int ATTEMPTS = 35;

    /// Connection, resources, operator, system, rollback by deadlock, lock not available.
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "55");

    private final Envelopes envelopes;
    private final Clock clock;

    EnvelopeFailures(Envelopes envelopes, Clock clock) {
        this.envelopes = envelopes;
        this.clock = clock;
    }

    @Transactional
    public List<Outcome> record(long id, Exception failure) {
        var outcomes = envelopes.claim(id).stream()
                .map(envelope -> outcome(envelope, failure))
                .toList();
        envelopes.settle(outcomes);
        return outcomes;
    }

    private Outcome outcome(Envelope envelope, Exception failure) {
        var detail = Text.shorten(FailureText.of(failure).replace("\0", ""), DETAIL);
        if (!isPassing(failure)) {
            return new Quarantined(envelope.id(), "failed", detail);
        }
        return envelope.attempts() < ATTEMPTS
                ? new PutBack(envelope.id(), clock.instant().plus(pause(envelope.attempts())), detail)
                : new Quarantined(envelope.id(), "gave-up", detail);
    }

    static boolean isPassing(Exception failure) {
        return Stream.<Throwable>iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(EnvelopeFailures::isPassingCause);
    }

    private static boolean isPassingCause(Throwable cause) {
        return switch (cause) {
            case SQLException sql ->
                sql.getSQLState() != null
                        && sql.getSQLState().length() == 5
                        && PASSING.contains(sql.getSQLState().substring(0, 2));
            case IOException ignored -> true;
            case TransactionException ignored -> true;
            default -> false;
        };
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
