package id.tameng.language.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.language.Judgement.Topic;
import id.tameng.platform.DomainException;
import java.time.Clock;
import java.util.List;
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
    private JdbcClient jdbc;

    /// As an organisation begins; what others have taught comes back with the end of the test.
    @BeforeEach
    void nobodyHasTaughtYet() {
        jdbc.sql("DELETE FROM intent_training WHERE accuracy IS NOT NULL").update();
    }

    @Test
    void theProgramComesWithAboutForty() {
        shipped.writeDown();
        assertThat(lessons.list()).hasSizeGreaterThanOrEqualTo(40).noneMatch(Lesson::isThin);
        assertThat(another().areOwn()).isFalse();
        assertThat(another().recognise("kode otp belum masuk")).map(Topic::name).contains("otp");
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
        assertThat(another().recognise(question)).map(Topic::name).isNotEqualTo(java.util.Optional.of("sewa_tenda"));
        var training = trainings.train();
        assertThat(training.accuracy()).isGreaterThan(0.25);
        var node = another();
        assertThat(node.areOwn()).isTrue();
        assertThat(node.recognise(question)).map(Topic::name).contains("sewa_tenda");
        assertThat(another().recognise(question)).isEqualTo(node.recognise(question));
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
    private TaughtIntents another() {
        return new TaughtIntents(trainings, Clock.systemUTC());
    }
}
