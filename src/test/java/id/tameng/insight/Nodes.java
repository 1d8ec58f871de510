package id.tameng.insight;

import id.tameng.language.Intents;
import id.tameng.tickets.InboundMessages;
import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Further nodes of the same installation: the same database, a mind of their own.
@TestComponent
class Nodes {

    private final Arrivals arrivals;
    private final InboundMessages messages;
    private final HarshnessInContext harshness;
    private final JudgementStore store;
    private final MoodKeeping moods;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Nodes(
            Arrivals arrivals,
            InboundMessages messages,
            HarshnessInContext harshness,
            JudgementStore store,
            MoodKeeping moods,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.arrivals = arrivals;
        this.messages = messages;
        this.harshness = harshness;
        this.store = store;
        this.moods = moods;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Node(TransactionTemplate transaction, Judging judging, Rejudging rejudging) {

        /// What has come in.
        void judge() {
            transaction.executeWithoutResult(status -> judging.round(500));
        }

        /// All messages, as far as they are to be judged anew.
        void walk() {
            for (int rounds = 0; rounds < 100 && round(); rounds++) {}
        }

        private boolean round() {
            return Boolean.TRUE.equals(transaction.execute(status -> rejudging.round(200)));
        }
    }

    Node another(Intents intents) {
        var judging = new Judging(arrivals, messages, intents, harshness, store, moods, events, clock);
        return new Node(transaction, judging, new Rejudging(jdbc, messages, judging, new ArrivalBell(), clock));
    }
}
