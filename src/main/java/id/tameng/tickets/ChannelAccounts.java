package id.tameng.tickets;

import java.util.List;

/// The accounts (mailboxes …) of a channel, for whoever opens a ticket without a message having come in. Each channel
/// contributes a bean.
public interface ChannelAccounts {

    List<Account> list();

    /// @param channel as tickets name it, for instance `email`
    /// @param team whose tickets its messages become
    record Account(String channel, long id, Address address, long team) {}
}
