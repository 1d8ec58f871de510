package id.tameng.tickets.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Turns what was found into what is shown. All words of all rows are looked up at once, and mostly known already.
@Component
class Marking {

    private final Vocabulary vocabulary;

    Marking(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Hit> mark(List<Found> found, Set<String> marks) {
        var marked = marked(found, marks);
        return found.stream().map(row -> hit(row, marked)).toList();
    }

    private Predicate<String> marked(List<Found> found, Set<String> marks) {
        if (marks.isEmpty()) {
            return word -> false;
        }
        var candidates = new HashSet<String>();
        for (var row : found) {
            for (var text : List.of(row.subject(), row.customer(), row.text())) {
                Tokens.visit(text, 0, (start, end) -> {
                    var word = text.substring(start, end).toLowerCase(Locale.ROOT);
                    if (mayBe(word, marks)) {
                        candidates.add(word);
                    }
                    return true;
                });
            }
        }
        vocabulary.lexemes(candidates).forEach((word, lexemes) -> {
            if (!marks.contains(lexemes.plain()) && !marks.contains(lexemes.stem())) {
                candidates.remove(word);
            }
        });
        return word -> candidates.contains(word.toLowerCase(Locale.ROOT));
    }

    /// A glance that spares most words the look-up: all but the first two letters of a mark stand in every form of it
    /// (a
    /// prefix may change the first, and accents are another matter).
    private static boolean mayBe(String word, Set<String> marks) {
        for (var mark : marks) {
            if (word.contains(mark.substring(Math.clamp(mark.length() - 3, 0, 2)))) {
                return true;
            }
        }
        return !word.chars().allMatch(letter -> letter < 128);
    }

    private static Hit hit(Found row, Predicate<String> marked) {
        return new Hit(
                row.ticket(),
                row.number(),
                Snippet.mark(row.subject(), marked),
                row.subject(),
                row.subjectTold(),
                row.status(),
                row.customer(),
                Snippet.mark(row.customer(), marked),
                row.assignee(),
                row.place(),
                row.kind(),
                row.author(),
                Snippet.of(row.text(), marked),
                row.told(),
                row.at());
    }
}
