package id.tameng.channels.email.imap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mailboxes are fetched.
///
/// @param look how often a node looks for mailboxes that nobody fetches; 0: this node fetches none
/// @param idle after how long waiting for the server is renewed, well below the 29 minutes of RFC 2177
/// @param poll how often a server is asked that cannot speak up by itself (no IDLE)
/// @param lease how long a mailbox stays this node's without a sign of life; longer than both
/// @param timeout for connecting to and each answer of the server
@ConfigurationProperties("tameng.email.imap")
record ImapProperties(
        @DefaultValue("5s") Duration look,
        @DefaultValue("1m") Duration idle,
        @DefaultValue("15s") Duration poll,
        @DefaultValue("3m") Duration lease,
        @DefaultValue("90s") Duration timeout) {}
