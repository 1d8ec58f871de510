package id.tameng.tickets;

import java.io.InputStream;
import java.util.Optional;

/// The raw payload of a message, as it was received. Each channel knows its own.
public interface MessageSources {

    /// @param source as the message names it
    /// @return empty when it is another channel's, or gone
    Optional<InputStream> open(String source);
}
