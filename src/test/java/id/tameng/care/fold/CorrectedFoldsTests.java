package id.tameng.care.fold;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.insight.What;
import id.tameng.tickets.Placed;
import id.tameng.tickets.Shielding;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever reads knows better than the machine.
@TamengTest
class CorrectedFoldsTests {

    private static final String HARSH = "Dasar goblok kalian semua! Paket saya belum sampai sejak Senin.";
    private static final String SLY = "Terima kasih sudah dibalas, tepuk tangan untuk kalian.";

    private final Desk desk;
    private final Reading reading;
    private final Corrections corrections;
    private final Shielding shielding;

    private final Desk.Place place;
    private final Viewer agent;
    private final Cookie cookie;

    @Autowired
    CorrectedFoldsTests(
            Desk desk, Colleagues colleagues, Reading reading, Corrections corrections, Shielding shielding) {
        this.desk = desk;
        this.reading = reading;
        this.corrections = corrections;
        this.shielding = shielding;
        place = desk.open();
        var person = desk.hire("agent", place);
        agent = desk.viewer(person, place);
        cookie = colleagues.signIn(person);
    }

    @Test
    void whatAnAgentCallsHarmlessIsNoLongerFoldedUntilSheTakesItBack() {
        var mail = judged(HARSH);
        assertThat(thread(mail)).contains("fold-words");
        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.NO);
        assertThat(thread(mail)).contains("Dasar goblok kalian semua!").doesNotContain("fold-words");
        corrections.undo(agent, mail.number(), mail.message(), What.ABUSE);
        assertThat(thread(mail)).contains("fold-words");
    }

    @Test
    void whatAnAgentCallsAbusiveIsFoldedAndNoneOfItLeaksIntoTheEssence() {
        var mail = judged(SLY);
        assertThat(thread(mail)).doesNotContain("fold-words");
        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.YES);
        var thread = thread(mail);
        assertThat(thread).contains("fold-words").doesNotContain("fold-essence");
        assertThat(thread.indexOf("tepuk tangan untuk kalian")).isGreaterThan(thread.indexOf("fold-words"));
        assertThat(shielding.instead(agent, Map.of(mail.message(), SLY)))
                .containsEntry(mail.message(), "kata kasar disembunyikan");
    }

    @Test
    void aMessageIsFoldedBeforeAnybodyHasJudgedIt() {
        var mail = desk.mail(place, Desk.stranger(), HARSH);
        assertThat(thread(mail)).contains("fold-words");
    }

    @Test
    void paperIsSoftTooUnlessSomebodyWantsTheWords() {
        var mail = judged(HARSH);
        assertThat(reading.page("/tickets/" + mail.number() + "/print", cookie))
                .contains("kata kasar disembunyikan · inti: Paket saya belum sampai sejak Senin.")
                .doesNotContain("goblok");
        assertThat(reading.page("/tickets/" + mail.number() + "/print?words=true", cookie))
                .contains("Dasar goblok kalian semua!");
    }

    @Test
    void reasonsStandInTheTextAndWaitBehindAClickWhereTheWordsDo() {
        var mail = judged(HARSH);
        var why = reading.page("/tickets/" + mail.number() + "/messages/" + mail.message() + "/mood", cookie);
        assertThat(why).contains("goblok<span class=\"visually-hidden\">", "title=\"hinaan");
        assertThat(why.indexOf("goblok")).isGreaterThan(why.indexOf("<details class=\"fold-words\""));
    }

    private Placed judged(String text) {
        var mail = desk.mail(place, Desk.stranger(), text);
        reading.judge();
        return mail;
    }

    private String thread(Placed mail) {
        return reading.page("/tickets/" + mail.number() + "/messages", cookie);
    }
}
