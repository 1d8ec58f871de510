package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.language.teaching.Teacher;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What agents have corrected becomes examples of those topics, if whoever teaches them wants it.
@TamengTest
class SuggestedExamplesTests {

    private static final String PATH = "/insight/suggestions";
    private static final String MAIL = "Kapal kayunya masih kosong hari Sabtu? Hubungi saya di 081234567890";

    @Autowired
    private Mails mails;

    @Autowired
    private Teacher teacher;

    @Autowired
    private Corrections corrections;

    @Autowired
    private SuggestedExamples suggestions;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private MockMvcTester web;

    private long boats;
    private long team;
    private Viewer agent;
    private Cookie sari;

    @BeforeEach
    void open() {
        team = mails.team();
        agent = mails.viewer(Visibility.ALL);
        sari = colleagues.signIn(colleagues.hire("administrator"));
        boats = teacher.teach("Sewa Perahu", "mau sewa perahu", "perahu disewakan?");
        teacher.teach("Kursus Selam", "mau ikut kursus selam", "biaya kursus selam berapa");
        teacher.train();
    }

    @AfterEach
    void forget() {
        teacher.forgetEverything();
    }

    @Test
    void aCorrectedMessageIsMaskedAndTakenOnce() throws Exception {
        var mail = corrected(MAIL, "sewa_perahu");
        var id = id(agent, mail);
        assertThat(page(PATH))
                .contains(
                        "Kapal kayunya masih kosong hari Sabtu? Hubungi saya di [nomor]",
                        mail.number().toString())
                .doesNotContain("081234567890");
        assertThat(page("/settings/intents")).contains("src=\"" + PATH + "\"");

        take(id);
        take(id);
        assertThat(teacher.examples(boats))
                .containsExactly(
                        "mau sewa perahu",
                        "perahu disewakan?",
                        "Kapal kayunya masih kosong hari Sabtu? Hubungi saya di xxxnumberxxx");
        assertThat(page(PATH)).doesNotContain(mail.number().toString());
    }

    @Test
    void whatIsPutAsideComesBackOnlyIfThatIsTakenBack() throws Exception {
        var mail = corrected(MAIL, "sewa_perahu");
        var id = id(agent, mail);
        var dismissal = PATH + "/" + id + "/dismissal";
        assertThat(web.put().uri(dismissal).cookie(sari).with(csrf())).hasStatus(303);
        assertThat(page(PATH)).doesNotContain(mail.number().toString());
        take(id);
        assertThat(teacher.examples(boats)).as("somebody has decided").hasSize(2);
        assertThat(page(PATH + "?dismissed=" + id)).contains("action=\"" + dismissal);
        assertThat(web.delete().uri(dismissal).cookie(sari).with(csrf())).hasStatus(303);
        assertThat(page(PATH)).contains(mail.number().toString());
        corrections.undo(agent, mail.number(), mail.message(), What.TOPIC);
        assertThat(page(PATH)).doesNotContain(mail.number().toString());
    }

    @Test
    void onlyWhoeverMaySeeTheTicketSeesTheSuggestion() {
        var mail = corrected(MAIL, "sewa_perahu");
        var id = id(agent, mail);
        var elsewhere = mails.viewer(Visibility.TEAM, mails.team());
        assertThat(suggestions.list(elsewhere, 50)).isEmpty();
        assertThatThrownBy(() -> suggestions.take(elsewhere, id, topic -> topic))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> suggestions.dismiss(elsewhere, id)).isInstanceOf(DomainException.class);
        assertThat(id(mails.viewer(Visibility.TEAM, team), mail)).isEqualTo(id);
        assertThat(web.get().uri(PATH).cookie(colleagues.signIn(colleagues.hire("supervisor", team))))
                .hasStatus(403);
    }

    @Test
    void harshWordsStayFoldedAndOutOfTheExamples() throws Exception {
        var mail = corrected("Dasar goblok kalian semua! Perahunya mana?", "sewa_perahu");
        assertThat(page(PATH)).contains(mail.number().toString()).doesNotContain("goblok");
        assertThat(web.post()
                        .uri(PATH + "/" + id(agent, mail) + "/example")
                        .cookie(sari)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(teacher.examples(boats)).hasSize(2);
    }

    @Test
    void aTopicThatIsNotWrittenDownIsWrittenDown() {
        var mail = corrected(MAIL, "sewa_perahu");
        teacher.remove(boats);
        take(id(agent, mail));
        assertThat(teacher.examples("Sewa Perahu")).hasSize(1);
    }

    @Test
    void isNamedAsWhereItIsTaughtAlsoWhileShippedTopicsAreInForce() throws Exception {
        teacher.goBack();
        corrected(MAIL, "refund");
        assertThat(page(PATH)).contains("<strong>Pengembalian dana</strong>");
    }

    private Placed corrected(String text, String topic) {
        var mail = mails.send(team, text);
        mails.judge();
        corrections.correct(agent, mail.number(), mail.message(), What.TOPIC, What.NONE);
        corrections.correct(agent, mail.number(), mail.message(), What.TOPIC, topic);
        return mail;
    }

    private long id(Viewer viewer, Placed mail) {
        return suggestions.list(viewer, 50).stream()
                .filter(suggestion -> suggestion.correction().message() == mail.message())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void take(long id) {
        assertThat(web.post().uri(PATH + "/" + id + "/example").cookie(sari).with(csrf()))
                .hasStatus(303);
    }

    private String page(String path) throws Exception {
        var answer = web.get().uri(path).cookie(sari).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
