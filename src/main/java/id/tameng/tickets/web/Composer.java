package id.tameng.tickets.web;

import id.tameng.tickets.ThreadMessage;
import id.tameng.tickets.ThreadPerson;
import id.tameng.tickets.ThreadTicket;
import id.tameng.tickets.TicketThread;
import id.tameng.tickets.Uploads.Upload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The composer with what stands in it.
///
/// @param note whether a note is being written, else a reply
/// @param seen the newest message that the agent had before her
/// @param error a sentence, null when all is well
/// @param newer messages that came meanwhile and were not seen
/// @param key names this composer among all that have written in this ticket
/// @param drafted whether what stands in it is kept as a draft
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
        List<ThreadMessage> newer,
        String key,
        boolean drafted) {

    /// @param chosen whether the reply goes there
    public record Recipient(String name, String address, boolean chosen) {

        /// Those who take part, chosen or not, and whoever was added.
        ///
        /// @param named whether somebody has chosen at all; else all of them
        static List<Recipient> list(List<ThreadPerson> people, boolean named, @Nullable List<String> chosen) {
            var all = new LinkedHashMap<String, Recipient>();
            people.forEach(person -> all.put(
                    person.address(),
                    new Recipient(
                            person.displayName(),
                            person.address(),
                            !named || (chosen != null && chosen.contains(person.address())))));
            if (chosen != null) {
                chosen.forEach(address -> all.putIfAbsent(address, new Recipient(address, address, true)));
            }
            return List.copyOf(all.values());
        }
    }

    /// Empty, or with what the reader has begun to write.
    static Composer of(TicketThread thread) {
        var draft = thread.draft();
        var chosen = draft == null ? null : draft.recipients();
        return new Composer(
                thread.ticket(),
                draft != null && draft.note(),
                draft == null ? "" : draft.text(),
                draft == null || draft.html() == null ? "" : draft.html(),
                Recipient.list(thread.requesters(), chosen != null, chosen == null ? null : chosen.to()),
                Recipient.list(thread.copies(), chosen != null, chosen == null ? null : chosen.cc()),
                draft == null ? List.of() : draft.uploads(),
                draft == null || draft.seen() == null ? thread.newest() : draft.seen(),
                null,
                List.of(),
                freshKey(),
                draft != null);
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }

    public String action() {
        return "/tickets/" + ticket.number() + "/messages";
    }

    public boolean isStale() {
        return !newer.isEmpty();
    }
}
