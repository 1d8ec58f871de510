package id.tameng.tickets.bulk;

import id.tameng.identity.OnBehalf;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.realtime.Announcements;
import id.tameng.tickets.TicketBatch;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A portion of a job: its tickets are changed and its rows say so in one transaction. What the person may do is asked
/// anew each time.
@Component
class BulkRound {

    private static final int PORTION = 100;

    private final BulkStore jobs;
    private final TicketBatch tickets;
    private final OnBehalf onBehalf;
    private final Announcements announcements;
    private final Clock clock;

    BulkRound(BulkStore jobs, TicketBatch tickets, OnBehalf onBehalf, Announcements announcements, Clock clock) {
        this.jobs = jobs;
        this.tickets = tickets;
        this.onBehalf = onBehalf;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// @return whether there was something to do
    @Transactional
    public boolean work(BulkStore.Due job) {
        var ids = jobs.claim(job.id(), PORTION);
        if (ids.isEmpty()) {
            return false;
        }
        jobs.settle(job.id(), work(job, ids));
        announcements.announce(List.of(BulkTopics.of(job.person(), job.id())));
        return true;
    }

    /// Only when nobody else holds a portion any more.
    @Transactional
    public void finish(BulkStore.Due job) {
        if (jobs.finish(job.id(), clock.instant())) {
            announcements.announce(List.of(BulkTopics.of(job.person(), job.id())));
        }
    }

    private List<BulkItem> work(BulkStore.Due job, List<Long> ids) {
        var viewer = onBehalf.find(job.person()).filter(person -> person.may("tickets.write"));
        if (viewer.isEmpty()) {
            return refuse(ids, "forbidden");
        }
        try {
            return onBehalf.act(viewer.get(), job.door(), () -> change(job, ids, viewer.get()));
        } catch (DomainException refusal) {
            return refuse(ids, refusal.code());
        }
    }

    private List<BulkItem> change(BulkStore.Due job, List<Long> ids, Viewer viewer) {
        var outcomes = job.undoes() == null
                ? tickets.apply(viewer, ids, job.what().act())
                : tickets.takeBack(viewer, jobs.changes(job.undoes(), ids));
        return outcomes.stream().map(BulkItem::of).toList();
    }

    private static List<BulkItem> refuse(List<Long> ids, String code) {
        return ids.stream().map(id -> BulkItem.refused(id, code, null)).toList();
    }
}
