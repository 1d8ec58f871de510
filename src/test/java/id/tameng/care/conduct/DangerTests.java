package id.tameng.care.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.TrainingData;
import id.tameng.insight.What;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ThreadQuery;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// False alarms are called off, missed ones raised, and both can be undone.
@TamengTest
class DangerTests {

    private static final String DESPAIR = "Saya sudah tidak sanggup lagi, saya mau bunuh diri.";
    private static final String EMERGENCY = "Paketnya ikut kecelakaan truk ya? Kapan dikirim ulang?";
    private static final String QUIET = "Tolong sampaikan salam saya ke semua orang, malam ini saya pamit.";

    private final Desk desk;
    private final Colleagues colleagues;
    private final Reading reading;
    private final Conducts conducts;
    private final Ladder ladder;
    private final Conversations conversations;
    private final TrainingData training;
    private final ThreadQuery threads;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    private final Desk.Place place;
    private final Viewer agent;
    private final Cookie cookie;

    @Autowired
    DangerTests(
            Desk desk,
            Colleagues colleagues,
            Reading reading,
            Conducts conducts,
            Ladder ladder,
            Conversations conversations,
            TrainingData training,
            ThreadQuery threads,
            JdbcClient jdbc,
            MockMvcTester web) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.reading = reading;
        this.conducts = conducts;
        this.ladder = ladder;
        this.conversations = conversations;
        this.training = training;
        this.threads = threads;
        this.jdbc = jdbc;
        this.web = web;
        place = desk.open();
        var person = desk.hire("agent", place);
        agent = desk.viewer(person, place);
        cookie = colleagues.signIn(person);
    }

    @Test
    void aFalseAlarmIsCalledOffAndTheLadderIsOpenAgain() {
        var mail = judged(DESPAIR);
        assertThat(thread(mail)).contains("119 ext. 8 (SEJIWA)", danger(mail));
        assertThat(reading.page(danger(mail), cookie))
                .contains("Ya, bukan bahaya", "Yang berubah:", "name=\"danger\" value=\"false\"");
        assertThat(reading.page("/tickets/" + mail.number() + "/panels/care", cookie))
                .contains(danger(mail));

        assertThat(send(HttpMethod.PUT, mail, "false", cookie)).isEqualTo(303);
        assertThat(thread(mail)).doesNotContain("SEJIWA");
        assertThat(conducts.of(mail.customer()).endangered()).isFalse();
        assertThat(mood(mail)).isNotEqualTo(Mood.DISTRESSED);
        ladder.warn(agent, mail.number(), Reason.INSULT, "Mohon santun.");
        assertThat(threads.history(agent, mail.number()))
                .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("judged-distress"));
        assertThat(training.page(200, null).data())
                .anySatisfy(example -> assertThat(example.correction().what()).isEqualTo(What.DISTRESS));

        assertThat(send(HttpMethod.DELETE, mail, null, cookie)).isEqualTo(303);
        assertThat(thread(mail)).contains("SEJIWA");
        assertThat(conducts.of(mail.customer()).endangered()).isTrue();
        assertThat(mood(mail)).isEqualTo(Mood.DISTRESSED);
    }

    @Test
    void wordsOfAnEmergencyAreLookedAtToo() {
        var mail = judged(EMERGENCY);
        assertThat(conducts.of(mail.customer()).endangered()).isTrue();
        assertThat(send(HttpMethod.PUT, mail, "false", cookie)).isEqualTo(303);
        assertThat(conducts.of(mail.customer()).endangered()).isFalse();
    }

    @Test
    void aCallForHelpThatTheMachineMissedIsRaised() {
        var mail = judged(QUIET);
        assertThat(thread(mail)).doesNotContain("SEJIWA");
        assertThat(reading.page(danger(mail), cookie))
                .contains("Ya, mungkin dalam bahaya", "name=\"danger\" value=\"true\"");
        assertThat(send(HttpMethod.PUT, mail, "true", cookie)).isEqualTo(303);
        assertThat(thread(mail)).contains("SEJIWA");
        assertThat(conducts.of(mail.customer()).endangered()).isTrue();
        assertThat(mood(mail)).isEqualTo(Mood.DISTRESSED);
    }

    @Test
    void aNewModelLeavesIt() {
        var cleared = judged(DESPAIR);
        var raised = judged(QUIET);
        send(HttpMethod.PUT, cleared, "false", cookie);
        send(HttpMethod.PUT, raised, "true", cookie);
        jdbc.sql("UPDATE insight_judgement SET model = 'old' WHERE message_id = ANY (:messages)")
                .param("messages", new Long[] {cleared.message(), raised.message()})
                .update();
        reading.judge();
        assertThat(mood(cleared)).isNotEqualTo(Mood.DISTRESSED);
        assertThat(mood(raised)).isEqualTo(Mood.DISTRESSED);
        assertThat(conducts.of(cleared.customer()).endangered()).isFalse();
        assertThat(conducts.of(raised.customer()).endangered()).isTrue();
    }

    @Test
    void nobodyCallsOffWhatSheMayNotRead() {
        var mail = judged(DESPAIR);
        var elsewhere = colleagues.signIn(desk.hire("agent", desk.open()));
        assertThat(send(HttpMethod.PUT, mail, "false", elsewhere)).isEqualTo(404);
        assertThat(conducts.of(mail.customer()).endangered()).isTrue();
        assertThatThrownBy(() -> ladder.warn(agent, mail.number(), Reason.INSULT, "Mohon santun."))
                .isInstanceOf(DomainException.class);
    }

    private Placed judged(String text) {
        var mail = desk.mail(place, Desk.stranger(), text);
        reading.judge();
        return mail;
    }

    private Mood mood(Placed mail) {
        return conversations.get(agent, mail.number(), mail.message()).shown().mood();
    }

    private String thread(Placed mail) {
        return reading.page("/tickets/" + mail.number(), cookie);
    }

    private static String danger(Placed mail) {
        return "/tickets/" + mail.number() + "/messages/" + mail.message() + "/danger";
    }

    private int send(HttpMethod method, Placed mail, @Nullable String danger, Cookie who) {
        var request =
                web.method(method).uri(danger(mail)).cookie(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        return (danger == null ? request : request.param("danger", danger))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
