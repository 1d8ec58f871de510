package id.tameng.tickets.web;

import id.tameng.identity.Viewer;
import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxFilter;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.MessageMoods;
import id.tameng.tickets.MessageMoods.MessageMood;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketPanel;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.ViewCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the panes of the workspace together, each with one statement; a thread asks once more how its messages sound.
@Component
class Workspace {

    private final InboxQuery inbox;
    private final ViewCounts counts;
    private final ThreadQuery threads;
    private final List<TicketPanel> panels;
    private final ObjectProvider<MessageMoods> moods;
    private final Shielding shielding;

    Workspace(
            InboxQuery inbox,
            ViewCounts counts,
            ThreadQuery threads,
            List<TicketPanel> panels,
            ObjectProvider<MessageMoods> moods,
            Shielding shielding) {
        this.shielding = shielding;
        this.inbox = inbox;
        this.counts = counts;
        this.threads = threads;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(TicketPanel::order))
                .toList();
        this.moods = moods;
    }

    ViewsPane views(Viewer viewer, InboxView view) {
        return new ViewsPane(view, counts.of(viewer), TicketTopics.of(viewer));
    }

    InboxPane list(Viewer viewer, InboxView view, @Nullable InboxCursor from) {
        var page = inbox.page(viewer, InboxFilter.of(view), from);
        var lines = shielding.lines(viewer, page.rows().stream().flatMap(Workspace::saidByCustomers));
        return new InboxPane(view, page, from, TicketTopics.of(viewer), lines);
    }

    private static Stream<String> saidByCustomers(InboxRow row) {
        return row.lastKind().equals("inbound") ? Stream.of(row.subject(), row.lastText()) : Stream.of(row.subject());
    }

    ThreadPane thread(Viewer viewer, TicketNumber number, InboxView view, boolean whole) {
        var thread = threads.get(viewer, number, whole ? ThreadQuery.MOST : ThreadQuery.RECENT);
        var subject = thread.ticket().subject();
        return new ThreadPane(
                thread,
                view,
                viewer.may("tickets.write") ? Composer.of(thread) : null,
                panels.stream().filter(panel -> viewer.may(panel.permission())).toList(),
                whole,
                moods(thread),
                shielding.covers(viewer, thread.messages()),
                shielding.lines(viewer, Stream.of(subject)).of(subject));
    }

    /// One statement more, and none for a thread in which no customer has written.
    private Map<Long, MessageMood> moods(TicketThread thread) {
        var inbound = thread.messages().stream()
                .filter(ThreadMessage::isInbound)
                .map(ThreadMessage::id)
                .toList();
        var judge = moods.getIfAvailable();
        return judge == null || inbound.isEmpty() ? Map.of() : judge.of(inbound);
    }

    /// The view somebody begins with: her own work; a supervisor's is everybody's.
    static InboxView first(Viewer viewer) {
        return switch (viewer.visibility()) {
            case OWN -> InboxView.MINE;
            case TEAM, ALL -> InboxView.UNASSIGNED;
        };
    }
}
