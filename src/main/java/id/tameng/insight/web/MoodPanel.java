package id.tameng.insight.web;

import id.tameng.insight.ReadMessage;
import id.tameng.language.TopicNames;
import id.tameng.language.Topics;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketNumber;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a conversation went: a line over the newest messages, and the same in words.
public record MoodPanel(TicketNumber number, List<ReadMessage> all, Topics known) {

    private static final int SHOWN = 24;
    private static final int LISTED = 6;
    private static final int WIDTH = 240;
    private static final int EDGE = 12;
    private static final int STEP = 14;

    /// A message in the picture.
    public record Point(long message, Mood mood, int x, int y) {}

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Point> points() {
        var shown = all.subList(Math.max(0, all.size() - SHOWN), all.size());
        int space = shown.size() < 2 ? 0 : (WIDTH - 2 * EDGE) / (shown.size() - 1);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Point(
                        shown.get(i).message(),
                        shown.get(i).shown().mood(),
                        EDGE + i * space,
                        y(shown.get(i).shown().mood())))
                .toList();
    }

    /// The better somebody feels, the higher.
    public static int y(Mood mood) {
        return EDGE + mood.heat() * STEP;
    }

    /// Through what is sure.
    public String line() {
        return points().stream()
                .filter(point -> point.mood() != Mood.UNSURE)
                .map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" "));
    }

    /// As lists show it: the newest that is sure.
    public Mood now() {
        return all.reversed().stream()
                .map(message -> message.shown().mood())
                .filter(mood -> mood != Mood.UNSURE)
                .findFirst()
                .orElse(Mood.UNSURE);
    }

    public Mood first() {
        return all.getFirst().shown().mood();
    }

    /// The newest first.
    public List<ReadMessage> listed() {
        return all.reversed().stream().limit(LISTED).toList();
    }

    /// By name.
    public List<String> topics(Page page) {
        return all.stream()
                .map(message -> message.shown().topic())
                .filter(Objects::nonNull)
                .distinct()
                .map(topic -> TopicNames.of(page, known, topic))
                .toList();
    }
}
