package id.tameng.tickets.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.tickets.demo.Season.Conversation;
import id.tameng.tickets.demo.Step.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SeasonTests {

    private static final Instant TODAY = Instant.parse("2026-11-21T04:30:00Z");
    private static final List<String> CUSTOMERS =
            IntStream.range(0, 200).mapToObj(i -> "Pelanggan Ke" + i).toList();
    private static final Map<String, List<String>> AGENTS =
            Map.of("service", List.of("Dewi", "Rian"), "shipping", List.of("Made"), "payment", List.of("Yohana"));

    private final List<Conversation> conversations = play(1);

    private static List<Conversation> play(long seed) {
        return Season.play(new SplittableRandom(seed), TODAY, CUSTOMERS, AGENTS);
    }

    @Test
    void theSameSeedTellsTheSame() {
        assertThat(play(1)).isEqualTo(conversations);
        assertThat(play(2)).isNotEqualTo(conversations);
    }

    @Test
    void everyStoryCanBeToldInEveryWay() {
        assertThat(Stories.read()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Stories.read().stream().map(Story::name)).doesNotHaveDuplicates();
        for (int seed = 0; seed < 20; seed++) {
            assertThat(play(seed)).hasSizeBetween(400, 402);
        }
    }

    @Test
    void noTwoLettersAreTheSame() {
        assertThat(conversations.stream()
                        .map(conversation ->
                                conversation.script().steps().getFirst().text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLeftUnsaid() {
        assertThat(conversations.stream().flatMap(conversation -> conversation.script().steps().stream()))
                .allSatisfy(step -> assertThat(step.text()).doesNotContain("{", "}", "|", "[file", "[cc"));
    }

    @Test
    void timeNeverRunsBackwardsNorAhead() {
        for (var conversation : conversations) {
            assertThat(conversation.script().steps())
                    .isSortedAccordingTo(Comparator.comparing(Step::at))
                    .allSatisfy(step -> assertThat(step.at()).isBefore(TODAY));
            assertThat(conversation.script().start()).isAfter(TODAY.minus(Duration.ofDays(62)));
        }
    }

    @Test
    void someCustomersAreStillWaitingForAnAnswer() {
        var unanswered = conversations.stream()
                .filter(conversation -> conversation.script().steps().stream()
                                .filter(step -> step.act().isSaid())
                                .reduce((first, second) -> second)
                                .filter(step -> step.act() == Act.WRITE)
                                .isPresent()
                        && conversation.script().steps().stream().noneMatch(step -> step.act() == Act.RESOLVE)
                        && conversation.script().steps().stream().noneMatch(step -> step.act() == Act.SPAM))
                .count();
        assertThat(unanswered).isBetween(25L, 60L);
    }

    @Test
    void anAnswerAfterClosingFollowsWhatWasClosed() {
        var followUps = IntStream.range(1, conversations.size())
                .filter(i -> conversations.get(i).script().followUp())
                .toArray();
        assertThat(followUps).isNotEmpty();
        for (int i : followUps) {
            var before = conversations.get(i - 1);
            assertThat(before.customer()).isEqualTo(conversations.get(i).customer());
            assertThat(before.script().steps().getLast().act()).isEqualTo(Act.CLOSE);
        }
    }
}
