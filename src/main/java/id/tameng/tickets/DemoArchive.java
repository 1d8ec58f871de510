package id.tameng.tickets;

import id.tameng.tickets.demo.Season.Conversation;
import id.tameng.tickets.demo.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Enters conversations of the past as if they had come in one after the other: numbers rise with time.
@Component
class DemoArchive {

    private final TicketStore tickets;
    private final MessageStore messages;
    private final Participants participants;
    private final DemoFiles files;

    DemoArchive(TicketStore tickets, MessageStore messages, Participants participants, DemoFiles files) {
        this.tickets = tickets;
        this.messages = messages;
        this.participants = participants;
        this.files = files;
    }

    void enter(DemoCast cast, List<Conversation> conversations, RandomGenerator random) {
        var inOrder = conversations.stream()
                .sorted(Comparator.comparing(
                        conversation -> conversation.script().start()))
                .toList();
        var said = inOrder.stream()
                .flatMap(DemoArchive::said)
                .sorted(Comparator.comparing(Step::at))
                .toList();
        var ids = messages.draw(inOrder.size(), said.size());
        var messageIds = new IdentityHashMap<Step, Long>();
        said.forEach(step -> messageIds.put(step, ids.messages().next()));
        var before = predecessors(conversations);
        var cases = new IdentityHashMap<Conversation, DemoCase>();
        var entered = new ArrayList<DemoCase>();
        for (var conversation : inOrder) {
            var predecessor = before.get(conversation);
            var follows = predecessor == null
                    ? null
                    : Objects.requireNonNull(cases.get(predecessor)).id();
            var demoCase = new DemoCase(cast, conversation, ids.tickets().next(), follows, files, random);
            conversation.script().steps().forEach(step -> demoCase.enter(step, messageIds.getOrDefault(step, 0L)));
            cases.put(conversation, demoCase);
            entered.add(demoCase);
        }
        store(entered);
    }

    private void store(List<DemoCase> cases) {
        tickets.insert(cases.stream().map(DemoCase::ticket).toList());
        participants.insert(cases.stream()
                .flatMap(entered -> entered.participants().stream())
                .toList());
        messages.insert(cases.stream()
                .flatMap(entered -> entered.messages().stream())
                .sorted(Comparator.comparingLong(NewMessage::id))
                .toList());
    }

    private static Stream<Step> said(Conversation conversation) {
        return conversation.script().steps().stream().filter(step -> step.act().isSaid());
    }

    private static Map<Conversation, Conversation> predecessors(List<Conversation> conversations) {
        var before = new IdentityHashMap<Conversation, Conversation>();
        for (int i = 1; i < conversations.size(); i++) {
            if (conversations.get(i).script().followUp()) {
                before.put(conversations.get(i), conversations.get(i - 1));
            }
        }
        return before;
    }
}
