package id.tameng.tickets.search;

import id.tameng.customers.PhoneNumbers;
import id.tameng.tickets.search.TypedQuery.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts what was typed into the words of the index.
@Component
class Wording {

    private final Vocabulary vocabulary;

    Wording(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Wanted of(TypedQuery typed, Conditions conditions) {
        var clauses = new ArrayList<String>();
        var marks = new LinkedHashSet<String>();
        var plain = new ArrayList<String>();
        double share = 1;
        for (var part : typed.words()) {
            var clause = clause(part, part.excluded() ? new LinkedHashSet<>() : marks);
            clauses.add(part.excluded() ? "!" + clause : clause);
            if (!part.excluded()) {
                plain.addAll(vocabulary.plain(part.tokens()));
                share *= share(part);
            }
        }
        for (var term : conditions.terms()) {
            clauses.add(term);
            share *= term.startsWith("!") ? 1 : vocabulary.share(List.of(term.split("'")[1]));
        }
        return new Wanted(String.join(" & ", clauses), share, marks, plain);
    }

    /// A phone number, however it is written, in messages.
    static Wanted phone(String e164) {
        var digits = e164.substring(1);
        return new Wanted("'p:" + digits + "'", 0, Set.of(), List.of(digits));
    }

    static java.util.Optional<String> findPhone(String text) {
        return text.matches("[+0-9][0-9 ().-]{6,24}") ? PhoneNumbers.find(text) : java.util.Optional.empty();
    }

    private String clause(Part part, Collection<String> marks) {
        if (part.tokens().size() == 1) {
            var meanings = meanings(part.tokens().getFirst());
            marks.addAll(meanings);
            return joined(meanings.stream(), " | ");
        }
        var words = part.tokens().stream().map(this::plain).toList();
        marks.addAll(words);
        return joined(words.stream(), " <-> ");
    }

    private double share(Part part) {
        return part.tokens().size() == 1
                ? vocabulary.share(meanings(part.tokens().getFirst()))
                : part.tokens().stream()
                        .mapToDouble(token -> vocabulary.share(List.of(plain(token))))
                        .reduce(1, (one, other) -> one * other);
    }

    private Set<String> meanings(String token) {
        return vocabulary.lexemes(List.of(token)).values().stream()
                .flatMap(word -> vocabulary.meanings(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String plain(String token) {
        return vocabulary.plain(List.of(token)).getFirst();
    }

    private static String joined(Stream<String> words, String operator) {
        return words.map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(operator, "(", ")"));
    }
}
