package id.tameng.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Judgement.Band;
import id.tameng.language.Language;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The shipped weights on lines that training never saw.
class HeldBackTests {

    private static final Language LANGUAGE = new Language();
    private static final List<Example> LINES = Sets.authored("validation");
    private static final List<Example> MESSAGES = Topics.heldBack();

    @Test
    void abuseIsToldFromWhatLooksLikeIt() {
        assertThat(share(LINES, line -> isAbusive(line) == isJudgedAbusive(line)))
                .isGreaterThan(0.9);
        assertThat(share(LINES.stream().filter(HeldBackTests::isAbusive).toList(), HeldBackTests::isJudgedAbusive))
                .isGreaterThan(0.85);
    }

    @Test
    void mostMessagesAreToldATopicAndItIsTheirs() {
        assertThat(share(MESSAGES, message -> !topic(message).isEmpty())).isGreaterThan(0.7);
        var told =
                MESSAGES.stream().filter(message -> !topic(message).isEmpty()).toList();
        assertThat(share(told, message -> topic(message).equals(message.label("topic"))))
                .isGreaterThan(0.85);
    }

    private static boolean isAbusive(Example line) {
        return !"none".equals(line.label("abuse"));
    }

    private static boolean isJudgedAbusive(Example line) {
        return LANGUAGE.judge(line.text()).abuse().abusive();
    }

    private static String topic(Example message) {
        var topic = LANGUAGE.judge(message.text()).topic();
        return topic == null || topic.band() == Band.UNSURE ? "" : topic.name();
    }

    private static double share(List<Example> lines, Predicate<Example> right) {
        return (double) lines.stream().filter(right).count() / lines.size();
    }
}
