package id.tameng.insight;

import id.tameng.identity.Viewer;
import id.tameng.language.Language;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import id.tameng.tickets.Actor;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private final Language language;
    private final Witnesses witnesses;

    Corrections(
            TicketAccess access,
            JudgementStore judgements,
            CorrectionStore store,
            MoodKeeping moods,
            Language language,
            Witnesses witnesses) {
        this.access = access;
        this.judgements = judgements;
        this.store = store;
        this.moods = moods;
        this.language = language;
        this.witnesses = witnesses;
    }

    /// The values that a correction may take.
    public List<String> topics() {
        return language.topicNames();
    }

    /// Saying what the model says anyway takes a correction back.
    ///
    /// @throws DomainException not-found
    /// @throws InvalidField value: correction-value
    @Transactional
    public void correct(Viewer viewer, TicketNumber number, long message, What what, String value) {
        var told = hold(viewer, number, message);
        var after = what.checked(value, language.topicNames());
        var model = Shown.of(told.judgement()).value(what);
        if (after.equals(told.shown().value(what))) {
            return;
        }
        store.end(message, what);
        if (!after.equals(model)) {
            store.add(viewer, told, what, model, after);
        }
        change(viewer, number, told, what, after, !after.equals(model));
    }

    /// The model's word counts again.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void undo(Viewer viewer, TicketNumber number, long message, What what) {
        var told = hold(viewer, number, message);
        if (told.isCorrected(what)) {
            store.end(message, what);
            change(viewer, number, told, what, Shown.of(told.judgement()).value(what), false);
        }
    }

    public List<Correction> of(ReadMessage message) {
        return message.corrected().isEmpty() ? List.of() : store.of(message.message());
    }

    private ReadMessage hold(Viewer viewer, TicketNumber number, long message) {
        return judgements.find(access.hold(viewer, number), message).orElseThrow(DomainException::notFound);
    }

    private void change(
            Viewer viewer, TicketNumber number, ReadMessage told, What what, String after, boolean corrected) {
        var shown = told.shown().with(what, after);
        judgements.correct(told.message(), shown, with(told.corrected(), what, corrected));
        moods.refresh(List.of(told.model().ticket()));
        witnesses.tell(viewer, number, told, what, after);
    }

    private static Set<What> with(Set<What> before, What what, boolean corrected) {
        var after = EnumSet.noneOf(What.class);
        after.addAll(before);
        if (corrected) {
            after.add(what);
        } else {
            after.remove(what);
        }
        return after;
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

        void tell(Viewer viewer, TicketNumber number, ReadMessage told, What what, String after) {
            var before = told.shown().value(what);
            long ticket = told.model().ticket();
            var sentence = what == What.MOOD ? "mood" : "judged-" + what.key();
            history.record(ticket, Actor.of(viewer), sentence, before, after);
            audit.changed(
                    "judgement.corrected",
                    Subject.of("ticket", ticket, number.toString()),
                    Changes.none().with(what.key(), before, after));
            events.publishEvent(new MessagesJudged(
                    List.copyOf(judgements.of(List.of(told.message())).values())));
        }
    }
}
