package id.tameng.insight.web;

import id.tameng.insight.Correction;
import id.tameng.insight.ReadMessage;
import id.tameng.insight.What;
import id.tameng.language.Judgement.Band;
import id.tameng.language.Judgement.Span;
import id.tameng.language.TopicNames;
import id.tameng.language.Topics;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketNumber;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why a message is judged as it is, and what its reader may set right.
///
/// @param formal the same in formal Indonesian, where it is worth saying
/// @param folded its words wait behind a click for this reader
public record WhyPane(
        TicketNumber number,
        ReadMessage message,
        String text,
        @Nullable String formal,
        List<Correction> corrections,
        Topics topics,
        boolean mayCorrect,
        boolean folded) {

    private static final int MOST = 6;
    private static final int MARKS = 40;

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

    /// A stretch of the message.
    ///
    /// @param reason null: it counts for nothing
    public record Piece(String text, @Nullable Reason reason) {}

    /// The weightiest first, each word once for each thing that it speaks for.
    public List<Reason> reasons() {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (var span : spans()) {
            var reason = reason(span);
            reasons.putIfAbsent(reason.kind() + " " + reason.words(), reason);
        }
        return reasons.values().stream().limit(MOST).toList();
    }

    /// The whole message in its order. Where reasons overlap, the weightier one is shown.
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var span : marked()) {
            plain(pieces, at, span.start());
            var reason = reason(span);
            pieces.add(new Piece(reason.words(), reason));
            at = span.end();
        }
        plain(pieces, at, text.length());
        return pieces;
    }

    private void plain(List<Piece> pieces, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), null));
        }
    }

    private List<Span> marked() {
        var kept = new ArrayList<Span>();
        for (var span : spans()) {
            if (kept.size() < MARKS
                    && kept.stream().allMatch(other -> span.end() <= other.start() || other.end() <= span.start())) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::start));
        return kept;
    }

    private List<Span> spans() {
        return message.judgement().spans().stream()
                .filter(span -> span.start() >= 0 && span.start() < span.end() && span.end() <= text.length())
                .toList();
    }

    private Reason reason(Span span) {
        double most = spans().stream().mapToDouble(Span::weight).max().orElse(1);
        return new Reason(
                text.substring(span.start(), span.end()), kind(span.reason()), strength(span.weight() / most));
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
                        .filter(mood -> isChoice(mood) || message.shown().mood() == mood)
                        .map(mood -> new Choice(mood.key(), page.text("mood." + mood.key())))
                        .toList();
            case PROBLEM, ABUSE, DISTRESS ->
                Stream.of(What.YES, What.NO)
                        .map(value -> new Choice(value, page.text("judged." + value)))
                        .toList();
            case TOPIC ->
                Stream.concat(Stream.of(What.NONE), topicsByName(page))
                        .map(topic -> new Choice(topic, TopicNames.of(page, topics, topic)))
                        .toList();
        };
    }

    /// With the one that is shown, if the organisation has given it up since.
    private Stream<String> topicsByName(Page page) {
        var names = Collator.getInstance(page.reader().locale());
        return Stream.concat(
                        topics.keys().stream(),
                        Stream.ofNullable(message.shown().topic()))
                .distinct()
                .sorted(Comparator.comparing(topic -> TopicNames.of(page, topics, topic), names));
    }

    /// That somebody is in danger is a question of its own.
    private static boolean isChoice(Mood mood) {
        return mood != Mood.UNSURE && mood != Mood.DISTRESSED;
    }

    public String word(Page page, What what, String value) {
        return switch (what) {
            case MOOD -> page.text("mood." + value);
            case PROBLEM, ABUSE, DISTRESS -> page.text("judged." + value);
            case TOPIC -> TopicNames.of(page, topics, value);
        };
    }
}
