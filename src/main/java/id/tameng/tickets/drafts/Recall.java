package id.tameng.tickets.drafts;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Actor;
import id.tameng.tickets.Address;
import id.tameng.tickets.TakingBack;
import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.Uploads;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a draft of a reply again that has not gone yet, with its recipients and files.
@Component
public class Recall {

    private final TakingBack replies;
    private final Drafts drafts;
    private final Uploads uploads;

    Recall(TakingBack replies, Drafts drafts, Uploads uploads) {
        this.replies = replies;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /// @return the ticket it was written in
    /// @throws DomainException not-found; not-yours; too-late: it has gone, or is on its way
    @Transactional
    public TicketNumber recall(Viewer viewer, long message) {
        var words = replies.takeBack(viewer, message);
        drafts.takeUp(
                words.number().id(),
                Actor.of(viewer),
                words.text(),
                words.html(),
                new Chosen(addresses(words.to()), addresses(words.copies())),
                uploads.putBack(viewer, words.files()));
        return words.number();
    }

    private static List<String> addresses(List<Address> people) {
        return people.stream().map(Address::address).toList();
    }
}
