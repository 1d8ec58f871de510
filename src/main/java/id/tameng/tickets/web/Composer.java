package id.tameng.tickets.web;

import id.tameng.tickets.Address;
import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadPerson;
import id.tameng.tickets.ThreadTicket;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.Uploads.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The composer with what stands in it.
///
/// @param note whether a note is being written, else a reply
/// @param seen the newest message that the agent had before her
/// @param error a sentence, null when all is well
/// @param newer messages that came meanwhile and were not seen
public record Composer(
        ThreadTicket ticket,
        boolean note,
        String text,
        String html,
        List<Recipient> to,
        List<Recipient> copies,
        List<Upload> uploads,
        long seen,
        @Nullable String error,
        List<ThreadMessage> newer) {

    /// @param chosen whether the reply goes there
    public record Recipient(String name, String address, boolean chosen) {

        static Recipient of(ThreadPerson person) {
            return new Recipient(person.displayName(), person.address(), true);
        }

        static Recipient of(Address address) {
            return new Recipient(address.name() == null ? address.address() : address.name(), address.address(), true);
        }
    }

    static Composer empty(TicketThread thread) {
        return new Composer(
                thread.ticket(),
                false,
                "",
                "",
                thread.requesters().stream().map(Recipient::of).toList(),
                thread.copies().stream().map(Recipient::of).toList(),
                List.of(),
                thread.newest(),
                null,
                List.of());
    }

    public String action() {
        return "/tickets/" + ticket.number() + "/messages";
    }

    public boolean isStale() {
        return !newer.isEmpty();
    }
}
