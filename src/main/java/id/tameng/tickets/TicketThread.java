package id.tameng.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ticket with what was said in it, oldest first, and who takes part.
///
/// @param earlier how many older messages are not among these
/// @param draft what the reader has begun to write
/// @param planned replies that wait for their time
public record TicketThread(
        ThreadTicket ticket,
        List<ThreadMessage> messages,
        List<ThreadPerson> people,
        int earlier,
        @Nullable ThreadDraft draft,
        List<PlannedReply> planned) {

    /// The same with other messages.
    public TicketThread saying(List<ThreadMessage> softened) {
        return new TicketThread(ticket, softened, people, earlier, draft, planned);
    }

    public long newest() {
        return messages.isEmpty() ? 0 : messages.getLast().id();
    }

    /// Whom a reply goes to unless the agent says otherwise.
    public List<ThreadPerson> requesters() {
        return people.stream().filter(ThreadPerson::isRequester).toList();
    }

    /// Who gets a copy unless the agent says otherwise.
    public List<ThreadPerson> copies() {
        return people.stream()
                .filter(person -> !person.isRequester() && person.accepted())
                .toList();
    }

    /// What was said after a message, notes left out: what the author of a stale reply should read.
    public List<ThreadMessage> after(long message) {
        return messages.stream()
                .filter(one -> one.id() > message && !one.isNote())
                .toList();
    }
}
