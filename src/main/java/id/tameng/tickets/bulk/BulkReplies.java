package id.tameng.tickets.bulk;

import id.tameng.identity.OnBehalf;
import id.tameng.platform.DomainException;
import id.tameng.platform.realtime.Announcements;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketStatus;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The same message to many, each in its own thread: one transaction a ticket, so that one that is refused keeps no
/// other from its answer, and none is answered twice.
@Component
class BulkReplies {

    private final BulkStore jobs;
    private final Conversation conversation;
    private final TicketNames tickets;
    private final OnBehalf onBehalf;
    private final Announcements announcements;
    private final TransactionTemplate transaction;

    BulkReplies(
            BulkStore jobs,
            Conversation conversation,
            TicketNames tickets,
            OnBehalf onBehalf,
            Announcements announcements,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.conversation = conversation;
        this.tickets = tickets;
        this.onBehalf = onBehalf;
        this.announcements = announcements;
        this.transaction = transaction;
    }

    /// @return whether there was something to do
    boolean work(BulkStore.Due job) {
        var claimed = new long[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> next(job, claimed)));
        } catch (DomainException refusal) {
            transaction.executeWithoutResult(status -> settle(job, BulkItem.refused(claimed[0], refusal.code(), null)));
            return true;
        }
    }

    private boolean next(BulkStore.Due job, long[] claimed) {
        var ids = jobs.claim(job.id(), 1);
        if (ids.isEmpty()) {
            return false;
        }
        claimed[0] = ids.getFirst();
        reply(job, claimed[0]);
        settle(job, BulkItem.done(claimed[0]));
        return true;
    }

    private void reply(BulkStore.Due job, long ticket) {
        var viewer = onBehalf.find(job.person())
                .filter(person -> person.may("tickets.write"))
                .orElseThrow(() -> new DomainException(DomainException.Kind.FORBIDDEN, "forbidden"));
        var named = tickets.getNamed(viewer, ticket);
        var text = Objects.requireNonNullElse(job.argument(), "").replace("{nama}", named.customer());
        var draft =
                new ReplyDraft(ReplyText.plain(text), null, null, List.of(), TicketStatus.WAITING_CUSTOMER, null, true);
        onBehalf.act(viewer, job.door(), () -> conversation.reply(viewer, named.number(), draft));
    }

    private void settle(BulkStore.Due job, BulkItem item) {
        jobs.settle(job.id(), List.of(item));
        announcements.announce(List.of(BulkTopics.of(job.person(), job.id())));
    }
}
