package id.tameng.tickets.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody typed, taken apart: words, phrases in quotation marks, words to leave out (`-lunas`) and filters.
///
/// @param unknown names that look like a filter but are none; their words are searched for all the same
record TypedQuery(List<Part> words, List<Filtering> filters, List<String> unknown) {

    /// @param tokens one word, or several that must stand side by side
    record Part(List<String> tokens, boolean excluded) {}

    record Filtering(FilterName name, String value) {}

    static final int MOST = 12;

    private static final Pattern PIECE =
            Pattern.compile("(?<no>-)?(?:(?<filter>\\p{L}[\\p{L}-]*):)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    static TypedQuery parse(String text) {
        var query = new TypedQuery(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        PIECE.matcher(text).results().limit(40).forEach(piece -> query.take(PIECE.matcher(piece.group())));
        return query;
    }

    /// The words of a text as the index knows them, before accents and endings.
    static List<String> tokens(String text) {
        return Tokens.of(text);
    }

    private void take(Matcher piece) {
        if (!piece.matches()) {
            return;
        }
        var name = piece.group("filter");
        var value = piece.group("phrase") == null ? piece.group("word") : piece.group("phrase");
        var filter = name == null ? null : FilterName.find(name).orElse(null);
        if (filter != null) {
            filters.add(new Filtering(filter, value.strip()));
            return;
        }
        if (name != null) {
            unknown.add(name);
            add(name, false);
        }
        add(value, piece.group("no") != null);
    }

    private void add(String text, boolean excluded) {
        var tokens = tokens(text);
        if (!tokens.isEmpty() && words.size() < MOST) {
            words.add(new Part(tokens.subList(0, Math.min(tokens.size(), MOST)), excluded));
        }
    }
}
