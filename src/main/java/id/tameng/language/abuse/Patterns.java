package id.tameng.language.abuse;

import id.tameng.language.features.Features;
import id.tameng.language.features.Shape;
import id.tameng.language.normal.Reading;
import id.tameng.language.normal.WordForms;

/// Holds a message against all rules. One instance serves one thread at a time; the rules are shared.
public final class Patterns {

    private static final RuleBook BOOK = RuleBook.shipped();

    private final WordStream stream;
    private final Findings findings;

    public Patterns(WordForms forms) {
        stream = new WordStream(BOOK, forms);
        findings = new Findings(stream);
    }

    public Findings find(Reading reading) {
        stream.read(reading);
        findings.clear();
        for (int word = 0; word < stream.size(); word++) {
            if (stream.isMarked(word)) {
                begin(word);
            }
        }
        Context.judge(findings, stream);
        return findings;
    }

    /// Adds what was found, and the classes of words and of neighbouring words, to the features of the message: what is
    /// learnt then learns how far to trust each rule.
    public void describe(Features features) {
        for (int i = 0; i < findings.size(); i++) {
            boolean dropped = findings.isDropped(i);
            int token = findings.firstToken(i);
            features.add(findings.fingerprint(i), dropped ? Shape.DROPPED : Shape.RULE, token);
            features.add(findings.category(i).name().hashCode(), dropped ? Shape.DROPPED : Shape.RULE, token);
        }
        for (int word = 0; word < stream.size(); word++) {
            if (stream.isMarked(word)) {
                classes(word, features);
            }
        }
    }

    private void classes(int word, Features features) {
        for (int index = 0; index < BOOK.width(); index++) {
            for (long left = stream.bits(word, index); left != 0; left &= left - 1) {
                int print = BOOK.fingerprint(index * Long.SIZE + Long.numberOfTrailingZeros(left));
                if (print != 0) {
                    features.add(print, Shape.CLASS, stream.token(word));
                    if (word > 0 && stream.isMarked(word - 1)) {
                        pairs(word - 1, print, stream.token(word), features);
                    }
                }
            }
        }
    }

    private void pairs(int before, int print, int token, Features features) {
        for (int index = 0; index < BOOK.width(); index++) {
            for (long left = stream.bits(before, index); left != 0; left &= left - 1) {
                int other = BOOK.fingerprint(index * Long.SIZE + Long.numberOfTrailingZeros(left));
                if (other != 0) {
                    features.add(other * 31 + print, Shape.CLASSES, token);
                }
            }
        }
    }

    private void begin(int word) {
        for (int index = 0; index < BOOK.width(); index++) {
            for (long left = stream.bits(word, index); left != 0; left &= left - 1) {
                begin(word, index * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void begin(int word, int bit) {
        for (var rule : BOOK.beginningWithBit(bit)) {
            int end = match(rule, 1, word + 1);
            if (end > 0) {
                findings.add(rule, word, end);
            }
        }
    }

    /// The end of the shortest way to fit the remaining steps from here on, or 0.
    private int match(Rule rule, int number, int from) {
        if (number == rule.steps().size()) {
            return from;
        }
        var step = rule.steps().get(number);
        int last = stream.place(from - 1) + 1 + step.gap();
        for (int word = from; word < stream.size() && stream.place(word) <= last; word++) {
            if (stream.fits(word, step.words())) {
                int end = match(rule, number + 1, word + 1);
                if (end > 0) {
                    return end;
                }
            }
        }
        return 0;
    }
}
