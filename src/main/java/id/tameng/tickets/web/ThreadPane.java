package id.tameng.tickets.web;

import id.tameng.tickets.InboxView;
import id.tameng.tickets.ThreadTicket;
import id.tameng.tickets.TicketPanel;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.TicketTopics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A thread with its composer and panels.
///
/// @param composer null for whoever may only read
/// @param whole whether all messages are asked for
public record ThreadPane(
        TicketThread thread, InboxView view, @Nullable Composer composer, List<TicketPanel> panels, boolean whole) {

    public ThreadTicket ticket() {
        return thread.ticket();
    }

    public String path() {
        return "/tickets/" + ticket().number();
    }

    public String messagesUrl() {
        return path() + "/messages?view=" + view.key() + (whole ? "&whole=true" : "");
    }

    public String topic() {
        return TicketTopics.of(ticket().id());
    }
}
