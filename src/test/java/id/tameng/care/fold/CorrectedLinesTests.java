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
import id.tameng.tickets.merging.Splitting;
import id.tameng.tickets.notices.Followers;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What an agent has said of a message holds wherever a line of it is shown, not only in its thread.
@TamengTest
class CorrectedLinesTests {

    private static final String HARSH = "Dasar goblok kalian semua! Paket saya belum sampai sejak Senin.";
    private static final String HARSH_SUBJECT = "CS kalian anjing semua";
    private static final String SLY = "Terima kasih sudah dibalas, tepuk tangan untuk kalian.";

    private final Desk desk;
    private final Reading reading;
    private final Corrections corrections;
    private final Followers followers;
    private final Splitting splitting;

    private final Desk.Place place;
    private final Viewer agent;
    private final Cookie cookie;

    @Autowired
    CorrectedLinesTests(
            Desk desk,
            Colleagues colleagues,
            Reading reading,
            Corrections corrections,
            Followers followers,
            Splitting splitting) {
        this.desk = desk;
        this.reading = reading;
        this.corrections = corrections;
        this.followers = followers;
        this.splitting = splitting;
        place = desk.open();
        var person = desk.hire("agent", place);
        agent = desk.viewer(person, place);
        cookie = colleagues.signIn(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox/unassigned",
                "/search?q=%NUMBER%",
                "/customers/%CUSTOMER%/timeline",
                "/tickets/%NUMBER%/merge/new?q=%NUMBER%",
                "/notices"
            })
    void harmlessStandsOpenAndAbusiveIsFoldedUntilItIsTakenBack(String path) {
        var mail = followed(HARSH);
        var sly = followed(SLY);
        var other = desk.mail(place, Desk.stranger(), "Halo");
        var harsh = path.replace("%CUSTOMER%", "" + mail.customer());
        harsh = harsh.replaceFirst("%NUMBER%/", other.number() + "/").replace("%NUMBER%", "" + mail.number());
        var fine = path.replace("%CUSTOMER%", "" + sly.customer());
        fine = fine.replaceFirst("%NUMBER%/", other.number() + "/").replace("%NUMBER%", "" + sly.number());

        assertThat(reading.page(harsh, cookie))
                .contains("kata kasar disembunyikan")
                .doesNotContain("goblok");
        assertThat(reading.page(fine, cookie)).contains("tepuk tangan");

        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.NO);
        corrections.correct(agent, sly.number(), sly.message(), What.ABUSE, What.YES);
        assertThat(reading.page(harsh, cookie)).contains("Dasar goblok kalian semua!");
        assertThat(reading.page(fine, cookie))
                .contains("kata kasar disembunyikan")
                .doesNotContain("tepuk tangan");

        corrections.undo(agent, mail.number(), mail.message(), What.ABUSE);
        corrections.undo(agent, sly.number(), sly.message(), What.ABUSE);
        assertThat(reading.page(harsh, cookie)).doesNotContain("goblok");
        assertThat(reading.page(fine, cookie)).contains("tepuk tangan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/inbox/unassigned",
                "/boards/unassigned/columns?value=new",
                "/tickets/%NUMBER%/print",
                "/customers/%CUSTOMER%/tickets",
                "/tickets/%NUMBER%/incident",
                "/commands/matches?q=%NUMBER%"
            })
    void theSubjectFollowsTheMessageItCameWith(String path) {
        var mail = desk.mail(place, Desk.stranger(), HARSH_SUBJECT, "Di mana pesanan saya?");
        reading.judge();
        var page = path.replace("%NUMBER%", "" + mail.number()).replace("%CUSTOMER%", "" + mail.customer());

        assertThat(reading.page(page, cookie))
                .contains("kata kasar disembunyikan")
                .doesNotContain(HARSH_SUBJECT);
        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.YES);
        assertThat(reading.page(page, cookie)).doesNotContain(HARSH_SUBJECT);
        corrections.undo(agent, mail.number(), mail.message(), What.ABUSE);
        corrections.correct(agent, mail.number(), mail.message(), What.DISTRESS, What.YES);
        assertThat(reading.page(page, cookie)).contains(HARSH_SUBJECT);
    }

    @Test
    void aHarshMessageLeavesAHarmlessSubjectOpen() {
        var mail = followed(SLY);
        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.YES);
        assertThat(reading.page("/tickets/" + mail.number(), cookie)).contains("<h1 class=\"thread-subject\">Paket");
    }

    @Test
    void theNextMessageIsReadForItself() {
        var sender = Desk.stranger();
        var mail = desk.mail(place, sender, HARSH);
        reading.judge();
        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.NO);
        desk.answer(place, sender, mail, "Dasar tolol, jawab!");
        assertThat(reading.page("/inbox/unassigned", cookie)).doesNotContain("tolol");
    }

    @Test
    void whatWasSaidOfAMessageGoesWithItIntoAnotherTicket() {
        var sender = Desk.stranger();
        var mail = desk.mail(place, sender, "Halo, saya mau tanya.");
        var harsh = desk.answer(place, sender, mail, HARSH);
        reading.judge();
        corrections.correct(agent, mail.number(), harsh.message(), What.ABUSE, What.NO);
        splitting.split(agent, mail.number(), List.of(harsh.message()), "Paket");
        assertThat(reading.page("/inbox/unassigned", cookie)).contains("Dasar goblok kalian semua!");
    }

    /// Whoever follows a ticket is told what comes into it.
    private Placed followed(String text) {
        var sender = Desk.stranger();
        var mail = desk.mail(place, sender, "Halo");
        followers.follow(agent, mail.number());
        var harsh = desk.answer(place, sender, mail, text);
        reading.judge();
        return harsh;
    }
}
