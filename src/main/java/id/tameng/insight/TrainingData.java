package id.tameng.insight;

import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that people have corrected, with the texts, to train the next model with. The texts are what customers
/// wrote: whoever reads this may train, and it is noted who did.
@Component
public class TrainingData {

    private final CorrectionStore store;
    private final InboundMessages messages;

    TrainingData(CorrectionStore store, InboundMessages messages) {
        this.store = store;
        this.messages = messages;
    }

    public Slice<TrainingExample> page(int limit, @Nullable Cursor after) {
        var found = store.after(after == null ? 0 : after.id(), limit + 1);
        var slice = Slice.of(found, limit, last -> Cursor.at(last.at(), last.id()));
        var texts = messages
                .list(slice.data().stream().map(Correction::message).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Inbound::id, Inbound::text));
        List<TrainingExample> data = slice.data().stream()
                .map(correction -> new TrainingExample(correction, texts.getOrDefault(correction.message(), "")))
                .toList();
        return new Slice<>(data, slice.next());
    }

    public long count() {
        return store.count();
    }
}
