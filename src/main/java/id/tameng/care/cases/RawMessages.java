package id.tameng.care.cases;

import id.tameng.tickets.MessageSources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Messages as they were received.
@Component
class RawMessages {

    private final List<MessageSources> channels;

    RawMessages(List<MessageSources> channels) {
        this.channels = channels;
    }

    @Nullable
    String hash(@Nullable String source) {
        try {
            var content = open(source);
            return content.isEmpty() ? null : Sha256.of(content.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<InputStream> open(@Nullable String source) throws IOException {
        if (source != null) {
            for (var channel : channels) {
                var found = channel.open(source);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
