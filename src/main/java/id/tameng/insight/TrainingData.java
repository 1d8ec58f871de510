package id.tameng.insight;

import id.tameng.customers.Consents;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.InboundMessages.Inbound;
import id.tameng.tickets.InboundMessages.Writer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people have corrected, with the texts, to train the next model with. The texts are what customers wrote:
/// numbers,
/// addresses and their names are masked, and left out is what somebody wrote who has withdrawn her consent to profiling
/// or may be in danger. Whoever reads this may train, and it is noted who did.
@Component
public class TrainingData {

    private static final String PURPOSE = "profiling";
    private static final int BATCH = 200;

    private final CorrectionStore store;
    private final InboundMessages messages;
    private final Consents consents;

    TrainingData(CorrectionStore store, InboundMessages messages, Consents consents) {
        this.store = store;
        this.messages = messages;
        this.consents = consents;
    }

    /// Fewer than the limit where some may not be used.
    public Slice<TrainingExample> page(int limit, @Nullable Cursor after) {
        var found = store.after(after == null ? 0 : after.id(), limit + 1);
        var slice = Slice.of(found, limit, last -> Cursor.at(last.at(), last.id()));
        return new Slice<>(usable(slice.data()), slice.next());
    }

    /// All, a page at a time.
    public void visit(Consumer<TrainingExample> visitor) {
        Slice<TrainingExample> page;
        Cursor after = null;
        do {
            page = page(BATCH, after);
            page.data().forEach(visitor);
            after = Cursor.parse(page.next());
        } while (after != null);
    }

    public long count() {
        return store.count();
    }

    /// Those that may be trained with, masked.
    List<TrainingExample> usable(List<Correction> corrections) {
        var ids = corrections.stream().map(Correction::message).distinct().toList();
        var texts = messages.list(ids).stream().collect(Collectors.toMap(Inbound::id, Inbound::text));
        var writers = messages.writers(texts.keySet());
        var withdrawn = consents.withdrawn(
                writers.values().stream().map(Writer::customer).distinct().toList(), PURPOSE);
        writers.values().removeIf(writer -> withdrawn.contains(writer.customer()));
        return corrections.stream()
                .flatMap(correction -> Stream.ofNullable(writers.get(correction.message()))
                        .map(writer -> new TrainingExample(
                                correction, Masking.mask(texts.getOrDefault(correction.message(), ""), writer.name()))))
                .toList();
    }
}
