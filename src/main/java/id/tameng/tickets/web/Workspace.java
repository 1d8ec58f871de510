package id.tameng.tickets.web;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.Line;
import id.tameng.tickets.ListChoice;
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
import org.springframework.stereotype.Component;

/// Puts the panes of the workspace together, each with one statement; a thread asks once more how its messages sound.
@Component
class Workspace {

    private final InboxQuery inbox;
    private final InboxRows rows;
    private final ViewCounts counts;
    private final ThreadQuery threads;
    private final List<TicketPanel> panels;
    private final Shielding shielding;

    Workspace(
            InboxQuery inbox,
            InboxRows rows,
            ViewCounts counts,
            ThreadQuery threads,
            List<TicketPanel> panels,
            Shielding shielding) {
        this.shielding = shielding;
        this.inbox = inbox;
        this.rows = rows;
        this.counts = counts;
        this.threads = threads;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(TicketPanel::order))
                .toList();
    }

    ViewsPane views(Viewer viewer, InboxView view) {
        return new ViewsPane(view, counts.of(viewer), TicketTopics.of(viewer));
    }

    InboxPane list(Page page, Viewer viewer, ListChoice choice, @Nullable InboxCursor from, KnownRows known) {
        var found = inbox.page(viewer, choice.filter(), from);
        return new InboxPane(
                choice, found, rows.of(page, viewer, choice, found.marks(), known), from, TicketTopics.of(viewer));
    }

    ThreadPane thread(Viewer viewer, TicketNumber number, InboxView view, boolean whole) {
        return thread(viewer, number, new ListChoice(view, null), whole);
    }

    ThreadPane thread(Viewer viewer, TicketNumber number, ListChoice choice, boolean whole) {
        var thread = threads.get(viewer, number, whole ? ThreadQuery.MOST : ThreadQuery.RECENT);
        var subject = Line.subject(thread.ticket().subject(), thread.ticket().subjectTold());
        var moods = moods(thread);
        return new ThreadPane(
                thread,
                choice,
                viewer.may("tickets.write") ? Composer.of(thread) : null,
                panels.stream().filter(panel -> viewer.may(panel.permission())).toList(),
                whole,
                moods,
                shielding.covers(viewer, thread.messages(), moods),
                shielding.lines(viewer, Stream.of(subject)).of(subject));
    }

    private Map<Long, MessageMood> moods(TicketThread thread) {
        return shielding.moods(thread.messages().stream()
                .filter(ThreadMessage::isInbound)
                .map(ThreadMessage::id)
                .toList());
    }

    /// The view somebody begins with: her own work; a supervisor's is everybody's.
    static InboxView first(Viewer viewer) {
        return switch (viewer.visibility()) {
            case OWN -> InboxView.MINE;
            case TEAM, ALL -> InboxView.UNASSIGNED;
        };
    }
}
