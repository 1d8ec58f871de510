package id.tameng.insight;

import id.tameng.language.FoundExamples;
import id.tameng.platform.Text;
import id.tameng.tickets.TicketNames.Named;

/// What somebody has corrected the topic of, as an example to learn that topic from.
///
/// @param text masked: nobody is named in it
/// @param folded what stands for its words, where they wait behind a click for the viewer; else empty
public record SuggestedExample(Correction correction, Named ticket, String text, String folded) {

    private static final int ELLIPSIS = 1;

    public long id() {
        return correction.id();
    }

    public String topic() {
        return correction.after();
    }

    public boolean isFolded() {
        return !folded.isEmpty();
    }

    /// As it is learnt.
    public String sentence() {
        return Text.shorten(text, FoundExamples.LONGEST - ELLIPSIS);
    }

    /// The same for people.
    ///
    /// @param person stands for a name or an address
    /// @param number stands for a number
    public String shown(String person, String number) {
        return isFolded() ? folded : Masking.readable(sentence(), person, number);
    }
}
