package id.tameng.tickets.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Sixty days of conversations in the demo organisation; what came in during the last hours is still unanswered.
public final class Season {

    private static final int TICKETS = 400;
    private static final int FRESH = 36;
    private static final int DAYS = 60;
    private static final Duration UNANSWERED = Duration.ofHours(11);
    private static final Duration PENDING = Duration.ofDays(6);
    private static final int WHOLE = Integer.MAX_VALUE;

    /// One ticket's conversation.
    ///
    /// @param customer who, as an index into those given
    /// @param agent the name of whoever takes care of it, one of those given
    public record Conversation(int customer, String agent, Script script) {}

    private final RandomGenerator random;
    private final Instant today;
    private final List<String> customers;
    private final Map<String, List<String>> agents;
    private final Pace pace;
    private final List<Story> stories = Stories.read();
    private final List<Story> deck = new ArrayList<>();
    private final List<Conversation> conversations = new ArrayList<>();
    private final Set<String> openings = new HashSet<>();

    private Season(RandomGenerator random, Instant today, List<String> customers, Map<String, List<String>> agents) {
        this.random = random;
        this.today = today;
        this.customers = customers;
        this.agents = agents;
        pace = new Pace(random);
    }

    /// @param customers their names
    /// @param agents by team, the names that customers see
    /// @return a conversation that follows another comes right after it
    public static List<Conversation> play(
            RandomGenerator random, Instant today, List<String> customers, Map<String, List<String>> agents) {
        var season = new Season(random, today, customers, agents);
        while (season.conversations.size() < TICKETS - FRESH) {
            season.playOne(season.past(), WHOLE);
        }
        while (season.conversations.size() < TICKETS) {
            season.playOne(season.recent(), random.nextInt(100) < 70 ? 1 : 3);
        }
        return season.conversations;
    }

    /// Nobody writes the same letter twice: a story whose choices are used up is left out.
    private void playOne(Instant start, int lines) {
        var story = draw();
        int customer = random.nextInt(customers.size());
        var team = agents.getOrDefault(story.detail("team"), List.of());
        var agent = team.get(random.nextInt(team.size()));
        var particulars = new Particulars(random, customers.get(customer), agent, start);
        var scripts = new Performance(random, story, particulars, start)
                .play(lines == WHOLE && isPending(start) ? story.untilAnswered() : lines, today);
        var letters =
                scripts.stream().map(script -> script.steps().getFirst().text()).toList();
        if (letters.stream().noneMatch(openings::contains)) {
            openings.addAll(letters);
            scripts.forEach(script -> conversations.add(new Conversation(customer, agent, script)));
        }
    }

    /// Of what began lately, much waits for the customer or for another department.
    private boolean isPending(Instant start) {
        return start.isAfter(today.minus(PENDING)) && random.nextInt(100) < 45;
    }

    private Story draw() {
        if (deck.isEmpty()) {
            deck.addAll(stories);
            Collections.shuffle(deck, Random.from(random));
        }
        return deck.removeLast();
    }

    /// Fewer at weekends, more on Mondays, twice as many around a sale.
    private Instant past() {
        int before = random.nextInt(DAYS);
        while (random.nextInt(20) >= weight(before)) {
            before = random.nextInt(DAYS);
        }
        var moment = pace.onDay(today, before);
        return moment.isBefore(today.minus(UNANSWERED)) ? moment : moment.minus(Duration.ofDays(1));
    }

    private int weight(int before) {
        var day = today.minus(Duration.ofDays(before)).atZone(ZoneOffset.UTC).getDayOfWeek();
        int usual = day == DayOfWeek.MONDAY ? 13 : day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? 7 : 10;
        return before >= 9 && before <= 11 ? 20 : usual;
    }

    private Instant recent() {
        return today.minusSeconds(random.nextLong(150, UNANSWERED.toSeconds()));
    }
}
