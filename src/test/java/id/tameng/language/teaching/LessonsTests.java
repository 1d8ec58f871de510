package id.tameng.language.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.language.Language;
import id.tameng.language.TaughtModel;
import id.tameng.platform.DomainException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@TamengTest
@Transactional
class LessonsTests {

    @Autowired
    private Lessons lessons;

    @Autowired
    private Trainings trainings;

    @Autowired
    private ShippedLessons shipped;

    @Autowired
    private Language language;

    @Autowired
    private JdbcClient jdbc;

    /// As an organisation begins; what others have taught comes back with the end of the test.
    @BeforeEach
    void nobodyHasTaughtYet() {
        jdbc.sql(Teacher.OWN).update();
    }

    @Test
    void theProgramComesWithAboutForty() {
        shipped.writeDown();
        assertThat(lessons.list()).hasSizeGreaterThanOrEqualTo(40).noneMatch(Lesson::isThin);
        assertThat(another().topics().areOwn()).isFalse();
        assertThat(topic(another(), "kode otp belum masuk")).isEqualTo("otp");
    }

    /// So that reports go on counting the same when an organisation begins to train.
    @Test
    void whatIsTheSameSubjectIsCalledTheSameInTheShippedTopics() {
        assertThat(ShippedLessons.read().keySet())
                .filteredOn(key -> !language.topicNames().contains(key))
                .containsExactlyInAnyOrder("appointment", "change_address", "insurance_claim");
    }

    @Test
    void noNameIsWhatReportsSayOfNoTopic() {
        assertThat(lessons.get(lessons.add("None")).key()).isNotEqualTo("none");
    }

    @Test
    void whatOneNodeTrainsEveryNodeKnows() {
        shipped.writeDown();
        long id = lessons.add("Sewa Tenda");
        lessons.change(
                id,
                "Sewa Tenda",
                List.of(
                        "mau sewa tenda untuk kemah",
                        "harga sewa tenda berapa",
                        "tenda dome disewakan?",
                        "sewa tenda dua malam",
                        "ada rental tenda gunung"));
        var question = "kak mau sewa tenda buat kemah sekolah";
        assertThat(topic(another(), question)).isNotEqualTo("sewa_tenda");
        var training = trainings.train();
        assertThat(training.accuracy()).isGreaterThan(0.25);
        var node = another();
        assertThat(node.topics().areOwn()).isTrue();
        assertThat(topic(node, question)).isEqualTo("sewa_tenda");
        assertThat(another().judge(question, List.of())).isEqualTo(node.judge(question, List.of()));
    }

    @Test
    void namesAreTakenOnce() {
        lessons.add("Sewa Mobil");
        assertThatThrownBy(() -> lessons.add(" sewa mobil "))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("intent-taken"));
    }

    @Test
    void examplesAreKeptOnceAndWithinLimits() {
        long id = lessons.add("Sewa Sepeda");
        lessons.change(id, "Sewa Sepeda", List.of(" sewa sepeda ", "", "sewa sepeda"));
        assertThat(lessons.get(id).examples()).containsExactly("sewa sepeda");
        assertThatThrownBy(() -> lessons.change(id, "Sewa Sepeda", List.of("x".repeat(301))))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsRemovedIsGone() {
        long id = lessons.add("Sewa Kursi");
        lessons.remove(id);
        assertThatThrownBy(() -> lessons.get(id)).isInstanceOf(DomainException.class);
    }

    /// As on a node of its own, which has seen nothing yet.
    private TaughtModel another() {
        return new TaughtIntents(trainings, language, Clock.systemUTC()).known();
    }

    private static @Nullable String topic(TaughtModel model, String text) {
        var topic = model.judge(text, List.of()).topic();
        return topic == null ? null : topic.name();
    }
}
