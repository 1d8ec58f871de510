package id.tameng.insight.web;

import id.tameng.insight.Correction;
import id.tameng.insight.ReadMessage;
import id.tameng.insight.What;
import id.tameng.language.Judgement.Band;
import id.tameng.language.Judgement.Span;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketNumber;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Why a message is judged as it is, and what its reader may set right.
public record WhyPane(
        TicketNumber number,
        ReadMessage message,
        String text,
        List<Correction> corrections,
        List<String> topics,
        boolean mayCorrect) {

    private static final int MOST = 6;

    /// Words of the message.
    ///
    /// @param strength 3 decides, 2 counts, 1 adds
    public record Reason(String words, String kind, int strength) {}

    public String path() {
        return "/tickets/" + number + "/messages/" + message.message();
    }

    public String frame() {
        return "why-frame_" + message.message();
    }

    /// The weightiest first, each word once for each thing that it speaks for.
    public List<Reason> reasons() {
        var spans = message.judgement().spans().stream()
                .filter(span -> span.start() >= 0 && span.start() < span.end() && span.end() <= text.length())
                .toList();
        double most = spans.stream().mapToDouble(Span::weight).max().orElse(1);
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (var span : spans) {
            var reason = new Reason(
                    text.substring(span.start(), span.end()), kind(span.reason()), strength(span.weight() / most));
            reasons.putIfAbsent(reason.kind() + " " + reason.words(), reason);
        }
        return reasons.values().stream().limit(MOST).toList();
    }

    /// `abuse.insult.rule-3` is `insult`, `sentiment.negative` is `negative`.
    private static String kind(String reason) {
        var after = reason.substring(reason.indexOf('.') + 1);
        int dot = after.indexOf('.');
        return dot < 0 ? after : after.substring(0, dot);
    }

    private static int strength(double share) {
        return share >= 0.7 ? 3 : share >= 0.35 ? 2 : 1;
    }

    public Band band() {
        return message.judgement().sentiment().band();
    }

    public List<Choice> choices(Page page, What what) {
        return switch (what) {
            case MOOD ->
                Arrays.stream(Mood.values())
                        .filter(mood -> mood != Mood.UNSURE || message.shown().mood() == Mood.UNSURE)
                        .map(mood -> new Choice(mood.key(), page.text("mood." + mood.key())))
                        .toList();
            case PROBLEM, ABUSE ->
                Stream.of(What.YES, What.NO)
                        .map(value -> new Choice(value, page.text("judged." + value)))
                        .toList();
            case TOPIC ->
                Stream.concat(Stream.of(What.NONE), topics.stream())
                        .map(topic -> new Choice(topic, page.text("topic." + topic)))
                        .toList();
        };
    }

    public static String word(Page page, What what, String value) {
        return page.text(
                switch (what) {
                    case MOOD -> "mood." + value;
                    case PROBLEM, ABUSE -> "judged." + value;
                    case TOPIC -> "topic." + value;
                });
    }
}
