package id.tameng.tickets.web;

import id.tameng.tickets.Cover;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.MessageMoods.MessageMood;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadTicket;
import id.tameng.tickets.TicketPanel;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.TicketTopics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A thread with its composer and panels.
///
/// @param choice of the list that it was opened from
/// @param composer null for whoever may only read
/// @param whole whether all messages are asked for
/// @param moods how its messages sound, by their ids
/// @param covers of messages that are not simply shown
/// @param subject as the reader wants to meet it
public record ThreadPane(
        TicketThread thread,
        ListChoice choice,
        @Nullable Composer composer,
        List<TicketPanel> panels,
        boolean whole,
        Map<Long, MessageMood> moods,
        Map<Long, Cover> covers,
        String subject) {

    public InboxView view() {
        return choice.view();
    }

    /// The list that stands beside it, or stood before it.
    public String listUrl() {
        return choice.url();
    }

    /// Null for a message that is shown as it is.
    public @Nullable Cover cover(ThreadMessage message) {
        return covers.get(message.id());
    }

    public ThreadTicket ticket() {
        return thread.ticket();
    }

    public String path() {
        return "/tickets/" + ticket().number();
    }

    public String messagesUrl() {
        return path() + "/messages?" + choice.query() + (whole ? "&whole=true" : "");
    }

    public String topic() {
        return TicketTopics.of(ticket().id());
    }
}
