package id.tameng.tickets.planned;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Address;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.Uploads;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what was planned when its time has come: message, delivery and the end of the plan in one transaction, so that
/// it goes exactly once whichever node dies when.
@Component
public class PlannedSending {

    private static final Logger log = LoggerFactory.getLogger(PlannedSending.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int BATCH = 100;

    private final PlannedMessages plans;
    private final PlannedTickets tickets;
    private final Conversation conversation;
    private final Uploads uploads;
    private final OnBehalf people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlannedSending(
            PlannedMessages plans,
            PlannedTickets tickets,
            Conversation conversation,
            Uploads uploads,
            OnBehalf people,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.tickets = tickets;
        this.conversation = conversation;
        this.uploads = uploads;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whatever is due now; what cannot go is held for its author.
    public void sendDue() {
        plans.due(clock.instant(), BATCH).forEach(this::send);
    }

    private void send(long id) {
        var refusal = transaction.execute(status -> {
            try {
                return attempt(id).orElse("");
            } catch (DomainException refused) {
                status.setRollbackOnly();
                return refused.code();
            }
        });
        if (refusal != null && !refusal.isEmpty()) {
            log.atInfo().addKeyValue("plan", id).addKeyValue("because", refusal).log("Planned reply held");
            transaction.executeWithoutResult(status -> plans.find(id).ifPresent(plan -> tickets.hold(plan, refusal)));
        }
    }

    /// @return why it was not sent
    private Optional<String> attempt(long id) {
        var before = plans.find(id);
        before.ifPresent(plan -> tickets.lock(plan.ticket()));
        var plan = plans.find(id)
                .filter(found -> found.held() == null && !found.sendAt().isAfter(clock.instant()));
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        if (plan.get().stale()) {
            return Optional.of("newer-messages");
        }
        var author = people.find(plan.get().person()).filter(person -> person.may("tickets.write"));
        author.ifPresent(person -> people.act(person, Door.UNKNOWN, () -> send(person, plan.get())));
        return author.isPresent() ? Optional.empty() : Optional.of("author-gone");
    }

    private long send(Viewer author, PlannedMessages.Row plan) {
        plans.delete(plan.id());
        var recipients = plan.recipients();
        return conversation.reply(
                author,
                tickets.number(plan.ticket()),
                new ReplyDraft(
                        plan.html() == null ? ReplyText.plain(plan.text()) : ReplyText.html(plan.html()),
                        recipients == null ? null : addresses(recipients.to()),
                        recipients == null ? null : addresses(recipients.cc()),
                        uploads.take(author, plan.uploads()),
                        TicketStatus.get(plan.then()),
                        null,
                        true));
    }

    private static List<Address> addresses(List<String> addresses) {
        return addresses.stream().map(address -> new Address(null, address)).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> sendPlannedMessages(PlannedSending sending) {
            return Tasks.recurring("send-planned-messages", FixedDelay.of(EVERY))
                    .execute((instance, context) -> sending.sendDue());
        }
    }
}
