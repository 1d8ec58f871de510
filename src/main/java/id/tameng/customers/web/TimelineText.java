package id.tameng.customers.web;

import id.tameng.customers.TimelineEntry;
import id.tameng.platform.web.Page;
import java.util.stream.IntStream;

/// An entry of a timeline in a sentence.
public final class TimelineText {

    private TimelineText() {}

    public static String of(Page page, TimelineEntry entry) {
        var words = IntStream.range(0, entry.words().size())
                .mapToObj(i -> word(page, entry.what(), i, entry.words().get(i)))
                .toArray(Object[]::new);
        return page.text("timeline." + entry.what(), words);
    }

    /// The picture beside it.
    public static String icon(TimelineEntry entry) {
        return switch (entry.type()) {
            case "ticket" -> "inbox";
            case "message" -> "message";
            case "note" -> "note";
            case "consent" -> entry.what().equals("consent-given") ? "check" : "close";
            default -> entry.what().equals("merged") || entry.what().equals("parted") ? "customers" : "history";
        };
    }

    private static String word(Page page, String what, int place, String word) {
        if (word.isEmpty()) {
            return page.text("timeline.nothing");
        }
        return switch (what) {
            case "consent-given", "consent-withdrawn" -> page.text((place == 0 ? "purpose." : "channel.") + word);
            case "language" -> page.text("language." + word);
            case "channel" -> page.text("channel." + word);
            default -> word;
        };
    }
}
