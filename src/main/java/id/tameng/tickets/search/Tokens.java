package id.tameng.tickets.search;

import java.util.ArrayList;
import java.util.List;

/// The words of a text: runs of letters and digits, as PostgreSQL's parser sees them once the text is spaced. Written
/// out,
/// since a page of results has thousands.
final class Tokens {

    interface Visitor {
        /// @return whether to go on
        boolean visit(int start, int end);
    }

    private Tokens() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        visit(text, 0, (start, end) -> tokens.add(text.substring(start, end)));
        return tokens;
    }

    static void visit(String text, int from, Visitor visitor) {
        int at = from;
        while (at < text.length()) {
            int start = skip(text, at, false);
            at = skip(text, start, true);
            if (at > start && !visitor.visit(start, at)) {
                return;
            }
        }
    }

    private static int skip(String text, int from, boolean words) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWord(point) != words) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isWord(int point) {
        if (point < 128) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }
}
