package id.tameng.channels.email.inlet;

import java.util.OptionalLong;

/// Whose mail we take.
public interface Recipients {

    /// The mailbox that mail to this address goes to; empty for strangers' addresses.
    OptionalLong findMailbox(String address);
}
