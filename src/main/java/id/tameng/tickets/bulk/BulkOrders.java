package id.tameng.tickets.bulk;

import id.tameng.identity.Door;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Snoozing;
import id.tameng.tickets.TicketAct;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders acts on many tickets, and takes them back.
@Component
public class BulkOrders {

    /// How many tickets one job may have.
    public static final int MOST = 10_000;

    /// How long a message to many can still be called back.
    public static final Duration GRACE = Duration.ofSeconds(10);

    private final BulkStore jobs;
    private final BulkLabels labels;
    private final BulkQuery query;
    private final Snoozing snoozing;
    private final BulkWorker worker;
    private final Clock clock;

    BulkOrders(BulkStore jobs, BulkLabels labels, BulkQuery query, Snoozing snoozing, BulkWorker worker, Clock clock) {
        this.jobs = jobs;
        this.labels = labels;
        this.query = query;
        this.snoozing = snoozing;
        this.worker = worker;
        this.clock = clock;
    }

    /// Begins at once. Whether a ticket may be changed is judged when its turn comes.
    ///
    /// @return the job
    /// @throws DomainException bulk-nothing, bulk-too-many, act-unknown, or what is wrong with the argument
    @Transactional
    public long order(Viewer viewer, Collection<Long> tickets, BulkAct act, @Nullable Long incident) {
        var meant = act.act();
        if (meant instanceof TicketAct.PutOff putOff) {
            snoozing.check(putOff.snooze());
        }
        return insert(
                new BulkOrder(viewer.id(), Door.current(), act, labels.of(viewer, meant), null, incident),
                tickets,
                Duration.ZERO);
    }

    /// The same message to each ticket, as a reply in its own thread, after a moment in which it can be called back.
    ///
    /// @param text `{nama}` stands for the customer's name
    @Transactional
    public long orderReplies(Viewer viewer, Collection<Long> tickets, String text, long incident) {
        var act = new BulkAct(BulkAct.REPLY, text);
        return insert(new BulkOrder(viewer.id(), Door.current(), act, null, null, incident), tickets, GRACE);
    }

    /// Puts back what a job has changed, except where somebody has changed the same since.
    ///
    /// @throws DomainException not-found, bulk-not-undoable
    @Transactional
    public long undo(Viewer viewer, long id) {
        if (jobs.lock(id).isEmpty()) {
            throw DomainException.notFound();
        }
        var job = query.get(viewer, id);
        if (!job.mayBeUndone()) {
            throw DomainException.conflict("bulk-not-undoable");
        }
        var act = new BulkAct(BulkAct.UNDO, null);
        var order = new BulkOrder(viewer.id(), Door.current(), act, job.label(), id, job.incident());
        return insert(order, jobs.listChanged(id), Duration.ZERO);
    }

    /// Calls off what has not begun.
    ///
    /// @throws DomainException not-found, bulk-begun
    @Transactional
    public void cancel(Viewer viewer, long id) {
        var job = query.get(viewer, id);
        if (!jobs.cancel(job.id(), viewer.id(), clock.instant())) {
            throw DomainException.conflict("bulk-begun");
        }
    }

    private long insert(BulkOrder order, Collection<Long> tickets, Duration wait) {
        var distinct = List.copyOf(new java.util.TreeSet<>(tickets));
        if (distinct.isEmpty()) {
            throw DomainException.invalid("bulk-nothing");
        }
        if (distinct.size() > MOST) {
            throw DomainException.invalid("bulk-too-many", MOST);
        }
        var now = clock.instant();
        long job = jobs.insert(order, distinct, now, now.plus(wait));
        worker.afterCommit();
        return job;
    }
}
