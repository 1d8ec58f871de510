package id.tameng.tickets.search;

import id.tameng.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The part of a text where a word stands, with the words marked.
final class Snippet {

    private static final int LENGTH = 200;
    private static final int BEFORE = 60;

    private Snippet() {}

    /// @param marked whether a word is one of those looked for
    static List<Fragment> of(String text, Predicate<String> marked) {
        return mark(cut(Text.oneLine(text), marked), marked);
    }

    static List<Fragment> mark(String text, Predicate<String> marked) {
        var fragments = new ArrayList<Fragment>();
        var done = new int[1];
        Tokens.visit(text, 0, (start, end) -> {
            var word = text.substring(start, end);
            if (marked.test(word)) {
                add(fragments, text.substring(done[0], start), false);
                add(fragments, word, true);
                done[0] = end;
            }
            return true;
        });
        add(fragments, text.substring(done[0]), false);
        return fragments;
    }

    /// Around the first word, beginning and ending between words.
    private static String cut(String text, Predicate<String> marked) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int first = first(text, marked);
        int start = first <= BEFORE ? 0 : Math.min(first, text.indexOf(' ', first - BEFORE) + 1);
        int end = Math.min(text.length(), start + LENGTH);
        end = end == text.length() ? end : Math.max(text.lastIndexOf(' ', end), first + 1);
        // A word longer than the snippet is cut, never inside a surrogate pair.
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }

    private static int first(String text, Predicate<String> marked) {
        var first = new int[1];
        Tokens.visit(text, 0, (start, end) -> {
            boolean found = marked.test(text.substring(start, end));
            first[0] = found ? start : 0;
            return !found;
        });
        return first[0];
    }

    private static void add(List<Fragment> fragments, String text, boolean marked) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, marked));
        }
    }
}
