package id.tameng.insight;

import id.tameng.identity.Viewer;
import id.tameng.language.FoundExamples;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNames;
import id.tameng.tickets.TicketNames.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Corrected topics as examples for the organisation's own: whoever teaches them takes each over or puts it aside. Only
/// what is in tickets that she may see, and what anybody may train with.
@Component
public class SuggestedExamples {

    private static final int BATCH = 100;
    private static final int MOST_BATCHES = 10;

    private final SuggestionStore store;
    private final TrainingData training;
    private final TicketNames tickets;
    private final Shielding shielding;
    private final FoundExamples examples;

    SuggestedExamples(
            SuggestionStore store,
            TrainingData training,
            TicketNames tickets,
            Shielding shielding,
            FoundExamples examples) {
        this.store = store;
        this.training = training;
        this.tickets = tickets;
        this.shielding = shielding;
        this.examples = examples;
    }

    /// Those that nobody has decided on, the newest so many.
    public List<SuggestedExample> list(Viewer viewer, int most) {
        var found = new ArrayList<SuggestedExample>();
        long before = Long.MAX_VALUE;
        for (int batch = 0; batch < MOST_BATCHES && found.size() < most; batch++) {
            var candidates = store.open(before, BATCH);
            found.addAll(visible(viewer, candidates));
            if (candidates.size() < BATCH) {
                break;
            }
            before = candidates.getLast().correction().id();
        }
        return found.stream().limit(most).toList();
    }

    /// Taken twice, it is one example.
    ///
    /// @param name how the topic is called, should it not be written down
    /// @throws DomainException not-found, suggestion-folded, and those of [FoundExamples]
    @Transactional
    public void take(Viewer viewer, long id, Function<String, String> name) {
        var suggestion = get(viewer, id);
        if (suggestion.isFolded()) {
            throw DomainException.invalid("suggestion-folded");
        }
        if (store.decide(id, SuggestionStore.TAKEN)) {
            examples.add(suggestion.topic(), name.apply(suggestion.topic()), suggestion.sentence());
        }
    }

    /// @throws DomainException not-found
    @Transactional
    public void dismiss(Viewer viewer, long id) {
        get(viewer, id);
        store.decide(id, SuggestionStore.DISMISSED);
    }

    /// What was put aside is suggested again.
    ///
    /// @throws DomainException not-found
    @Transactional
    public void restore(Viewer viewer, long id) {
        get(viewer, id);
        store.restore(id);
    }

    private SuggestedExample get(Viewer viewer, long id) {
        return visible(viewer, store.find(id).stream().toList()).stream()
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private List<SuggestedExample> visible(Viewer viewer, List<SuggestionStore.Candidate> candidates) {
        var named =
                tickets
                        .list(
                                viewer,
                                candidates.stream()
                                        .map(SuggestionStore.Candidate::ticket)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Named::id, Function.identity()));
        var seen = candidates.stream()
                .filter(candidate -> named.containsKey(candidate.ticket()))
                .collect(Collectors.toMap(
                        candidate -> candidate.correction().id(),
                        candidate -> Objects.requireNonNull(named.get(candidate.ticket()))));
        var usable = training.usable(candidates.stream()
                .map(SuggestionStore.Candidate::correction)
                .filter(correction -> seen.containsKey(correction.id()))
                .toList());
        var folded = shielding.instead(viewer, words(usable));
        return usable.stream()
                .map(example -> new SuggestedExample(
                        example.correction(),
                        Objects.requireNonNull(seen.get(example.correction().id())),
                        example.text(),
                        folded.getOrDefault(example.correction().message(), "")))
                .toList();
    }

    private static Map<Long, String> words(Collection<TrainingExample> examples) {
        return examples.stream()
                .collect(Collectors.toMap(example -> example.correction().message(), TrainingExample::text));
    }
}
