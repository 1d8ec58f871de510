package id.tameng.insight.web;

import id.tameng.identity.Viewer;
import id.tameng.insight.Trends.Example;
import id.tameng.platform.Text;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNames.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Messages that stand for a topic: one per ticket, and only of tickets that the viewer may see.
@Component
class Examples {

    static final int MOST = 25;
    private static final int LENGTH = 240;

    private final TicketNames tickets;
    private final InboundMessages messages;
    private final Shielding shielding;

    Examples(TicketNames tickets, InboundMessages messages, Shielding shielding) {
        this.shielding = shielding;
        this.tickets = tickets;
        this.messages = messages;
    }

    List<TopicPane.Shown> visible(Viewer viewer, List<Example> candidates) {
        var seen = tickets
                .list(
                        viewer,
                        candidates.stream().map(Example::ticket).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
        var once = new HashSet<Long>();
        var shown = candidates.stream()
                .filter(example -> seen.containsKey(example.ticket()) && once.add(example.ticket()))
                .limit(MOST)
                .toList();
        var texts = messages.list(shown.stream().map(Example::message).toList()).stream()
                .collect(Collectors.toMap(Inbound::id, Inbound::text));
        texts.replaceAll((message, text) -> Text.shorten(Text.oneLine(text), LENGTH));
        var instead = shielding.instead(viewer, texts);
        return shown.stream()
                .map(example -> new TopicPane.Shown(
                        example,
                        Objects.requireNonNull(seen.get(example.ticket())),
                        instead.getOrDefault(example.message(), texts.getOrDefault(example.message(), ""))))
                .toList();
    }
}
