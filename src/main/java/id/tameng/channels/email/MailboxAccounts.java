package id.tameng.channels.email;

import id.tameng.tickets.Address;
import id.tameng.tickets.ChannelAccounts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Mailboxes, as tickets know them.
@Component
record MailboxAccounts(Mailboxes mailboxes) implements ChannelAccounts {

    @Override
    public List<Account> list() {
        return mailboxes.list().stream()
                .map(mailbox -> new Account(
                        "email", mailbox.id(), new Address(mailbox.displayName(), mailbox.address()), mailbox.team()))
                .toList();
    }
}
