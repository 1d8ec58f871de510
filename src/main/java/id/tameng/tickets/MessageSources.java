package id.tameng.tickets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Raw payloads as they were received. Each channel knows its own.
public interface MessageSources {

    /// @param source as the channel named it with the message, for instance `email:4711`
    /// @return the payload byte for byte, for the caller to close; empty when it is not of this channel or gone
    Optional<InputStream> open(String source) throws IOException;
}
