package id.tameng.channels.email;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// What stands around a reply before the agent has written a word.
@Component
public class Signatures {

    /// @param sender as the customer will see it
    public record Signature(String sender, String address, String text) {}

    private final Mailboxes mailboxes;

    Signatures(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// @param alias of the agent who writes
    public Optional<Signature> find(long mailbox, String alias) {
        return mailboxes
                .findForReply(mailbox)
                .map(box -> new Signature(alias + " · " + box.displayName(), box.address(), box.signature()));
    }
}
