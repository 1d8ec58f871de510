package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.language.teaching.Teacher;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.MessageMoods;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What an organisation has taught is what its messages are about, wherever that is told.
@TamengTest
class OwnTopicsTests {

    private static final String[] BOATS = {
        "mau sewa perahu",
        "sewa perahu sehari berapa",
        "perahu disewakan?",
        "kak mau rental perahu buat besok",
        "harga sewa perahu untuk sepuluh orang",
        "masih ada perahu kosong hari sabtu?",
        "booking perahu buat mancing",
        "perahu bisa disewa setengah hari?",
        "sewa perahu sudah termasuk nahkoda?",
        "saya ingin menyewa perahu"
    };

    private static final String[] DIVING = {
        "mau ikut kursus selam",
        "kursus diving untuk pemula ada?",
        "biaya kursus selam berapa",
        "jadwal kelas menyelam bulan depan",
        "daftar kursus menyelam",
        "sertifikat selam dapat setelah kursus?",
        "belajar diving berapa hari",
        "kelas selam masih buka pendaftaran?",
        "ingin belajar menyelam",
        "kursus selam untuk anak ada?"
    };

    private static final String MAIL = "Halo kak, saya mau sewa perahu buat hari Sabtu, masih ada yang kosong?";

    private final Mails mails;
    private final Teacher teacher;
    private final Judgements judgements;
    private final Conversations conversations;
    private final Corrections corrections;
    private final Rejudging rejudging;
    private final MessageMoods moods;
    private final Colleagues colleagues;
    private final MockMvcTester web;
    private final Nodes nodes;

    private final long team;
    private final Viewer agent;
    private long boats;

    @Autowired
    OwnTopicsTests(
            Mails mails,
            Teacher teacher,
            Judgements judgements,
            Conversations conversations,
            Corrections corrections,
            Rejudging rejudging,
            MessageMoods moods,
            Colleagues colleagues,
            MockMvcTester web,
            Nodes nodes) {
        this.mails = mails;
        this.teacher = teacher;
        this.judgements = judgements;
        this.conversations = conversations;
        this.corrections = corrections;
        this.rejudging = rejudging;
        this.moods = moods;
        this.colleagues = colleagues;
        this.web = web;
        this.nodes = nodes;
        team = mails.team();
        agent = mails.viewer(Visibility.ALL);
    }

    @BeforeEach
    void write() {
        rejudging.begin();
        boats = teacher.teach("Sewa Perahu", BOATS);
        teacher.teach("Kursus Selam", DIVING);
    }

    @AfterEach
    void forget() {
        teacher.forgetEverything();
        rejudging.again();
    }

    @Test
    void aMessageIsAboutItWhereverTopicsAreShown() throws Exception {
        long training = teacher.train();
        var mail = mails.send(team, MAIL);
        mails.judge();
        assertThat(topic(mail)).isEqualTo("sewa_perahu");
        assertThat(judged(mail).judgement().model()).endsWith("#" + training);

        var bayu = colleagues.signIn(colleagues.hire("supervisor", team));
        assertThat(page("/tickets/" + mail.number() + "/panels/mood", bayu)).contains(">Sewa Perahu<");
        assertThat(page("/insight?days=7", bayu)).contains("/insight/topics/sewa_perahu?", ">Sewa Perahu</a>");
        assertThat(page("/insight/topics/sewa_perahu?days=7", bayu))
                .contains(">Sewa Perahu</h1>", mail.number().toString());
        assertThat(page("/insight/export?days=7", bayu)).contains(",sewa_perahu,\"Sewa Perahu\",");
    }

    @Test
    void whatIsLikeNoneOfTheExamplesIsAboutNothing() {
        teacher.train();
        var mail = mails.send(team, "wkwkwk lucu banget, besok nonton bola yuk");
        mails.judge();
        assertThat(topic(mail)).isEqualTo(What.NONE);
    }

    @Test
    void anAgentChoosesAmongTheTopicsInForce() throws Exception {
        teacher.train();
        var mail = mails.send(team, MAIL);
        mails.judge();
        var dewi = colleagues.signIn(colleagues.hire("agent", team));
        var path = "/tickets/" + mail.number() + "/messages/" + mail.message();
        assertThat(page(path + "/mood", dewi))
                .contains(">Kursus Selam</option>", ">Pengembalian dana</option>")
                .doesNotContain("value=\"praise_thanks\"");
        assertThat(correct(path, "kursus_selam", dewi)).isEqualTo(303);
        assertThat(page(path + "/mood", dewi)).contains("Sewa Perahu → Kursus Selam");
        assertThat(page("/tickets/" + mail.number() + "/panels/history", dewi))
                .contains("Topik pesan: Sewa Perahu → Kursus Selam");
        assertThat(correct(path, "praise_thanks", dewi)).isEqualTo(422);
        assertThatThrownBy(() -> corrections.correct(agent, mail.number(), mail.message(), What.TOPIC, "unheard_of"))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void aTopicThatNeverWasIsNotFoundButAFormerOneIs() throws Exception {
        teacher.train();
        var bayu = colleagues.signIn(colleagues.hire("supervisor", team));
        assertThat(web.get().uri("/insight/topics/unheard_of").cookie(bayu)).hasStatus(404);
        assertThat(page("/insight/topics/praise_thanks", bayu)).contains("pujian dan terima kasih");
        teacher.remove(boats);
        teacher.train();
        assertThat(page("/insight/topics/sewa_perahu", bayu)).contains(">Sewa Perahu</h1>");
    }

    @Test
    void aTrainingJudgesOlderMessagesAnewAndLeavesAloneWhatPeopleSaid() throws Exception {
        var mail = mails.send(team, MAIL);
        var decided = mails.send(team, "Halo, mau sewa perahu dong");
        mails.judge();
        assertThat(topic(mail)).isNotEqualTo("sewa_perahu");
        corrections.correct(agent, mail.number(), mail.message(), What.MOOD, Mood.DISAPPOINTED.key());
        corrections.correct(agent, decided.number(), decided.message(), What.TOPIC, "stock");
        teacher.train();
        assertThat(moods.of(List.of(mail.message())).get(mail.message()))
                .extracting(MessageMoods.MessageMood::weight)
                .as("another topic is no reason to doubt how harsh it is")
                .isNotNull();
        walk(rejudging);
        assertThat(rejudging.progress().isDone()).isTrue();
        assertThat(topic(mail)).isEqualTo("sewa_perahu");
        assertThat(shown(mail).mood()).isEqualTo(Mood.DISAPPOINTED);
        assertThat(topic(decided)).isEqualTo("stock");

        long judged = rejudging.progress().judged();
        teacher.train();
        walk(rejudging);
        assertThat(rejudging.progress().judged()).as("nothing new was taught").isEqualTo(judged);

        teacher.rename(boats, "Perahu & Kapal");
        teacher.train();
        walk(rejudging);
        var bayu = colleagues.signIn(colleagues.hire("supervisor", team));
        assertThat(page("/tickets/" + mail.number() + "/panels/mood", bayu)).contains("Perahu &amp; Kapal");
    }

    @Test
    void goingBackTellsTheShippedTopicsEverywhereAndTrainingAgainUndoesIt() throws Exception {
        var other = nodes.another(teacher.anotherNode());
        var mail = mails.send(team, MAIL);
        var refund = mails.send(team, "Kapan dana saya dikembalikan? Refund belum masuk juga");
        mails.judge();
        var shipped = topic(refund);
        teacher.train();
        walk(rejudging);
        assertThat(topic(mail)).isEqualTo("sewa_perahu");

        teacher.goBack();
        other.walk();
        assertThat(rejudging.progress().isDone()).isTrue();
        assertThat(topic(mail)).isNotEqualTo("sewa_perahu");
        assertThat(topic(refund)).isEqualTo(shipped);
        var dewi = colleagues.signIn(colleagues.hire("agent", team));
        assertThat(page("/tickets/" + mail.number() + "/messages/" + mail.message() + "/mood", dewi))
                .contains("value=\"praise_thanks\"")
                .doesNotContain(">Kursus Selam</option>");
        long judged = rejudging.progress().judged();
        teacher.goBack();
        walk(rejudging);
        assertThat(rejudging.progress().judged()).as("it was back already").isEqualTo(judged);

        teacher.train();
        walk(rejudging);
        assertThat(topic(mail)).isEqualTo("sewa_perahu");
    }

    @Test
    void anotherNodeJudgesByWhatThisOneHasTrained() {
        var known = teacher.anotherNode();
        assertThat(known.known().topics().areOwn()).isFalse();
        var other = nodes.another(known);
        teacher.train();
        var mail = mails.send(team, MAIL);
        other.judge();
        assertThat(topic(mail)).isEqualTo("sewa_perahu");

        walk(rejudging);
        var begun = rejudging.progress().startedAt();
        other.walk();
        assertThat(rejudging.progress().startedAt()).as("once for all nodes").isEqualTo(begun);

        teacher.rename(boats, "Sewa Kapal");
        teacher.train();
        other.walk();
        var later = rejudging.progress();
        assertThat(later.startedAt()).isAfter(begun);
        walk(rejudging);
        assertThat(rejudging.progress()).isEqualTo(later);
    }

    private JudgedMessage judged(Placed mail) {
        return Objects.requireNonNull(judgements.of(List.of(mail.message())).get(mail.message()));
    }

    private String topic(Placed mail) {
        return shown(mail).value(What.TOPIC);
    }

    private Shown shown(Placed mail) {
        return conversations.get(agent, mail.number(), mail.message()).shown();
    }

    private static void walk(Rejudging rejudging) {
        for (int rounds = 0; rounds < 100 && rejudging.round(200); rounds++) {}
    }

    private int correct(String path, String topic, Cookie person) {
        return web.post()
                .uri(path + "/corrections")
                .param("topic", topic)
                .cookie(person)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String page(String path, Cookie cookie) throws Exception {
        var answer = web.get().uri(path).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
