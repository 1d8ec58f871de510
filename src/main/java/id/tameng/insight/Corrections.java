package id.tameng.insight;

import id.tameng.identity.Viewer;
import id.tameng.language.Intents;
import id.tameng.language.Topics;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.ToldHarshness;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person knows better than the model: it counts at once, everywhere, and is kept for the next model to learn from.
@Component
public class Corrections {

    private final TicketAccess access;
    private final JudgementStore judgements;
    private final CorrectionStore store;
    private final MoodKeeping moods;
    private final ToldHarshness harshness;
    private final Intents intents;
    private final Witnesses witnesses;

    Corrections(
            TicketAccess access,
            JudgementStore judgements,
            CorrectionStore store,
            MoodKeeping moods,
            ToldHarshness harshness,
            Intents intents,
            Witnesses witnesses) {
        this.access = access;
        this.judgements = judgements;
        this.store = store;
        this.moods = moods;
        this.harshness = harshness;
        this.intents = intents;
        this.witnesses = witnesses;
    }

    /// Those among which a correction may choose, and what they are called.
    public Topics topics() {
        return intents.known().topics();
    }

    /// Saying what the model says anyway takes a correction back, but for danger: that somebody has looked is kept.
    ///
    /// @throws DomainException not-found
    /// @throws InvalidField value: correction-value
    @Transactional
    public void correct(Viewer viewer, TicketNumber number, long message, What what, String value) {
        if (what == What.MOOD && value.equals(Mood.DISTRESSED.key())) {
            correct(viewer, number, message, What.DISTRESS, What.YES);
            return;
        }
        var told = hold(viewer, number, message);
        var after = what.checked(value, intents.latest().topics().keys());
        var model = Shown.of(told.judgement()).value(what);
        boolean kept = what == What.DISTRESS || !after.equals(model);
        if (after.equals(told.shown().value(what)) && (!kept || told.isCorrected(what))) {
            return;
        }
        store.end(message, what);
        if (what == What.DISTRESS && after.equals(What.YES)) {
            store.end(message, What.MOOD);
        }
        if (kept) {
            store.add(viewer, told, what, model, after);
        }
        change(viewer, number, told, what);
    }

    /// The model's word counts again.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void undo(Viewer viewer, TicketNumber number, long message, What what) {
        var told = hold(viewer, number, message);
        if (told.isCorrected(what)) {
            store.end(message, what);
            change(viewer, number, told, what);
        }
    }

    public List<Correction> of(ReadMessage message) {
        return message.corrected().isEmpty() ? List.of() : store.of(message.message());
    }

    private ReadMessage hold(Viewer viewer, TicketNumber number, long message) {
        return judgements.find(access.hold(viewer, number), message).orElseThrow(DomainException::notFound);
    }

    private void change(Viewer viewer, TicketNumber number, ReadMessage told, What what) {
        var decided = store.of(told.message()).stream().collect(Collectors.toMap(Correction::what, Correction::after));
        var shown = Shown.of(told.judgement(), decided);
        judgements.correct(told.message(), shown, decided.keySet());
        var now = new ReadMessage(told.model(), told.saidAt(), shown, decided.keySet());
        harshness.tell(told.model().ticket(), told.message(), now.harshness());
        moods.refresh(List.of(told.model().ticket()));
        witnesses.tell(viewer, number, told, what, shown.value(what), topics());
    }

    /// Who learns of it: the ticket's history, the audit trail, and whoever acts on judgements.
    @Component
    static class Witnesses {

        private final TicketHistory history;
        private final AuditTrail audit;
        private final JudgementStore judgements;
        private final ApplicationEventPublisher events;

        Witnesses(
                TicketHistory history, AuditTrail audit, JudgementStore judgements, ApplicationEventPublisher events) {
            this.history = history;
            this.audit = audit;
            this.judgements = judgements;
            this.events = events;
        }

        void tell(Viewer viewer, TicketNumber number, ReadMessage told, What what, String after, Topics topics) {
            var said = told.shown().value(what);
            var before = said.equals(after) ? null : said;
            long ticket = told.model().ticket();
            var sentence = what == What.MOOD ? "mood" : "judged-" + what.key();
            history.record(ticket, Actor.of(viewer), sentence, named(what, before, topics), named(what, after, topics));
            audit.changed(
                    "judgement.corrected",
                    Subject.of("ticket", ticket, number.toString()),
                    Changes.none().with(what.key(), before, after));
            events.publishEvent(new MessagesJudged(
                    List.copyOf(judgements.of(List.of(told.message())).values()), true));
        }

        /// As the organisation calls its own topic today, so that the history can still be read when it is given up.
        private static @Nullable String named(What what, @Nullable String value, Topics topics) {
            return value == null || what != What.TOPIC
                    ? value
                    : topics.title(value).orElse(value);
        }
    }
}
