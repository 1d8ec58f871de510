package id.tameng.language;

import java.nio.CharBuffer;

/// Cuts a letter into passages of about the length of the messages that training met, at the ends of sentences where
/// there are some, else between words.
final class Passages {

    /// What is no longer than this is one passage.
    static final int WHOLE = 400;

    /// What stands further behind is not looked at.
    static final int LIMIT = 100_000;

    private static final int LONGEST = 250;
    private static final int SHORTEST = 80;

    private final String text;
    private final int length;
    private int from;
    private int to;

    Passages(String text) {
        this.text = text;
        length = Math.min(text.length(), LIMIT);
    }

    /// Goes on to the next one, if there is one.
    boolean next() {
        from = to;
        to = end();
        return from < to;
    }

    /// Where the passage at hand begins in the text.
    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    CharSequence words() {
        return CharBuffer.wrap(text, from, to);
    }

    private int end() {
        int last = from + LONGEST;
        if (last >= length) {
            return length;
        }
        for (int at = last; at > from + SHORTEST; at--) {
            if (isEndOfSentence(at)) {
                return at;
            }
        }
        for (int at = last; at > from + SHORTEST; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(last)) ? last + 1 : last;
    }

    private boolean isEndOfSentence(int at) {
        char before = text.charAt(at - 1);
        return before == '\n' || (".!?…".indexOf(before) >= 0 && Character.isWhitespace(text.charAt(at)));
    }
}
