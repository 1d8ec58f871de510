package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.tickets.MessageEntry;
import id.tameng.tickets.Shielding;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What programs may show instead of messages that their reader has folded.
@Component
class Softened {

    private final Shielding shielding;

    Softened(Shielding shielding) {
        this.shielding = shielding;
    }

    Map<Long, String> of(Viewer viewer, Collection<MessageEntry> messages) {
        return shielding.instead(
                viewer,
                messages.stream()
                        .filter(message -> message.kind().equals("inbound"))
                        .collect(Collectors.toMap(MessageEntry::id, MessageEntry::bodyText, (one, same) -> one)));
    }
}
