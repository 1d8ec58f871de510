package id.tameng.channels.email;

import id.tameng.channels.email.Outcome.Done;
import id.tameng.channels.email.Outcome.PutBack;
import id.tameng.channels.email.intake.RawMails;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.MessageIntake;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One round of work: what is due is claimed, read, placed in tickets and settled in one transaction, with a fixed
/// number of statements. If the node dies meanwhile nothing has happened, and another one takes it up.
@Component
class EnvelopeRound {

    private static final int PATIENCE = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Envelopes envelopes;
    private final Incoming incoming;
    private final Threads threads;
    private final MessageIntake intake;
    private final MailEcho echo;
    private final Clock clock;

    EnvelopeRound(
            Envelopes envelopes, Incoming incoming, Threads threads, MessageIntake intake, MailEcho echo, Clock clock) {
        this.envelopes = envelopes;
        this.incoming = incoming;
        this.threads = threads;
        this.intake = intake;
        this.echo = echo;
        this.clock = clock;
    }

    /// @return what became of those that were due; empty when none was
    @Transactional
    public List<Outcome> work() {
        return work(envelopes.claim());
    }

    /// The same for a single one.
    @Transactional
    public List<Outcome> work(long envelope) {
        return work(envelopes.claim(envelope));
    }

    private List<Outcome> work(List<Envelope> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        var outcomes = new ArrayList<Outcome>();
        var batch = incoming.open(claimed, outcomes);
        var ready = putBackWaiting(batch.mails(), outcomes);
        place(ready, batch.ours(), outcomes);
        envelopes.settle(outcomes);
        return outcomes;
    }

    /// Bounded: mails that wait for each other go on after a few rounds.
    private List<Admitted> putBackWaiting(List<Admitted> mails, List<Outcome> outcomes) {
        var patient = mails.stream()
                .map(Admitted::read)
                .filter(mail -> mail.envelope().attempts() < PATIENCE)
                .toList();
        var waiting = threads.findWaiting(patient);
        waiting.forEach(id -> outcomes.add(new PutBack(id, until(mails, id), null)));
        return mails.stream().filter(mail -> !waiting.contains(mail.id())).toList();
    }

    /// The first time it need not wait long: what it answers is most likely in this very round.
    private Instant until(List<Admitted> mails, long id) {
        boolean first = mails.stream()
                .anyMatch(mail -> mail.id() == id && mail.read().envelope().attempts() == 0);
        return first ? clock.instant() : clock.instant().plus(PAUSE);
    }

    private void place(List<Admitted> mails, Set<String> ours, List<Outcome> outcomes) {
        var belongings = threads.find(mails.stream().map(Admitted::read).toList());
        var messages = new ArrayList<IncomingMessage>();
        for (var mail : mails) {
            messages.add(MailMapping.message(mail, belongings.getOrDefault(mail.id(), Belonging.NONE), ours));
        }
        var placed = intake.receive(messages);
        for (int i = 0; i < mails.size(); i++) {
            outcomes.add(new Done(mails.get(i).id(), placed.get(i)));
        }
        echo.tell(mails, placed);
    }

    /// What was claimed, opened.
    record Batch(List<Admitted> mails, Set<String> ours) {}

    /// Opens envelopes: bytes, mail, files, admission.
    @Component
    static class Incoming {

        private final RawMails raws;
        private final MailReading reading;
        private final Admission admission;
        private final Mailboxes mailboxes;

        Incoming(RawMails raws, MailReading reading, Admission admission, Mailboxes mailboxes) {
            this.raws = raws;
            this.reading = reading;
            this.admission = admission;
            this.mailboxes = mailboxes;
        }

        Batch open(List<Envelope> claimed, List<Outcome> refused) {
            var bytes = raws.take(claimed.stream().map(Envelope::id).toList());
            Map<Long, Mailbox> known = mailboxes.byId();
            var mails = reading.read(claimed, bytes, refused);
            return new Batch(admission.admit(mails, known, refused), Admission.addresses(known.values()));
        }
    }
}
