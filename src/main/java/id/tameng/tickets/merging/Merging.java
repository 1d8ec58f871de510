package id.tameng.tickets.merging;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Line;
import id.tameng.tickets.TicketActivity;
import id.tameng.tickets.TicketHistory;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.merging.MergeRows.Merge;
import id.tameng.tickets.merging.MergeRows.Side;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one ticket of two that are the same case.
@Component
public class Merging {

    private final MergeRows rows;
    private final MergeUndo undo;
    private final TicketHistory history;
    private final TicketTopics topics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(
            MergeRows rows,
            MergeUndo undo,
            TicketHistory history,
            TicketTopics topics,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.undo = undo;
        this.history = history;
        this.topics = topics;
        this.events = events;
        this.clock = clock;
    }

    /// What a merge would do, for people to read before.
    public record Preview(Side from, Side into) {

        public String source() {
            return from.number();
        }

        public String target() {
            return into.number();
        }

        public String sourceSubject() {
            return from.subject();
        }

        public String targetSubject() {
            return into.subject();
        }

        public Line sourceLine() {
            return from.subjectLine();
        }

        public Line targetLine() {
            return into.subjectLine();
        }

        public int messages() {
            return from.messages();
        }

        public String sourceCustomer() {
            return from.customerName();
        }

        public String targetCustomer() {
            return into.customerName();
        }

        public boolean customersDiffer() {
            return from.customerId() != into.customerId();
        }
    }

    /// @throws DomainException as [#merge] would
    @Transactional(readOnly = true)
    public Preview preview(Viewer viewer, TicketNumber source, TicketNumber target) {
        var sides = rows.list(viewer, List.of(source.id(), target.id()));
        var preview = new Preview(side(sides, source), side(sides, target));
        check(preview);
        return preview;
    }

    /// The source closes and points to the target.
    ///
    /// @param confirmed that the customers differ, if they do
    /// @throws DomainException not-found, merge-itself, merged-already, ticket-closed (the target),
    /// merge-customers-differ
    @Transactional
    public void merge(Viewer viewer, TicketNumber source, TicketNumber target, boolean confirmed) {
        var sides = rows.lock(viewer, List.of(source.id(), target.id()));
        var both = new Preview(side(sides, source), side(sides, target));
        check(both);
        if (both.customersDiffer() && !confirmed) {
            throw DomainException.conflict("merge-customers-differ", both.sourceCustomer(), both.targetCustomer());
        }
        move("merge", viewer, both);
    }

    /// Takes back the merge of a ticket: what moved goes back, with what has come by its thread since.
    ///
    /// @throws DomainException not-found, merge-undo-first when the target has been merged itself
    @Transactional
    public void undo(Viewer viewer, TicketNumber source) {
        var merge = rows.findOpen("merge", source.id()).orElseThrow(DomainException::notFound);
        var sides = rows.lock(viewer, List.of(merge.source(), merge.target()));
        var from = side(sides, source);
        var into = sides.stream()
                .filter(side -> side.id() == merge.target())
                .findFirst()
                .orElseThrow(DomainException::notFound);
        if (into.mergedInto() != null) {
            throw DomainException.conflict("merge-undo-first", into.number());
        }
        undo.putBack(merge, clock.instant());
        tellStatus(viewer, List.of(from, into));
        tell(viewer, merge, from, into);
    }

    void move(String kind, Viewer viewer, Preview both) {
        long source = both.from().id();
        long target = both.into().id();
        var now = clock.instant();
        long merge = rows.insert(kind, source, target, viewer, now);
        rows.moveMessages(merge, source, target);
        rows.joinParticipants(merge, source, target);
        rows.grow(merge, source, target, now);
        rows.close(source, both.into(), now);
        tellStatus(viewer, List.of(both.from(), both.into()));
        history.record(source, Actor.of(viewer), "merged", both.source(), both.target());
        history.record(target, Actor.of(viewer), "joined", null, both.source());
        topics.announceAll(List.of(source, target));
        events.publishEvent(new TicketActivity.TicketsJoined(target, source));
    }

    private void tell(Viewer viewer, Merge merge, Side from, Side into) {
        history.record(merge.source(), Actor.of(viewer), "parted", null, into.number());
        history.record(merge.target(), Actor.of(viewer), "parted", null, from.number());
        topics.announceAll(List.of(merge.source(), merge.target()));
        events.publishEvent(new TicketActivity.TicketsParted(merge.target(), merge.source()));
    }

    /// The history alone says how a ticket stood at any time.
    private void tellStatus(Viewer viewer, List<Side> before) {
        var now = rows.list(viewer, before.stream().map(Side::id).toList());
        for (var was : before) {
            now.stream()
                    .filter(is -> is.id() == was.id() && !is.status().equals(was.status()))
                    .forEach(is -> history.record(is.id(), Actor.of(viewer), "status", was.status(), is.status()));
        }
    }

    private static void check(Preview both) {
        if (both.from().id() == both.into().id()) {
            throw DomainException.invalid("merge-itself", both.source());
        }
        if (both.from().mergedInto() != null || both.into().mergedInto() != null) {
            throw DomainException.conflict(
                    "merged-already", both.from().mergedInto() != null ? both.source() : both.target());
        }
        if (both.into().status().equals("closed")) {
            throw DomainException.conflict("merge-target-closed", both.target());
        }
    }

    private static Side side(List<Side> sides, TicketNumber number) {
        return sides.stream()
                .filter(side -> side.number().equals(number.toString()))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}
