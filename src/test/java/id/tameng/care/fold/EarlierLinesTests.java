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
import id.tameng.tickets.notices.Followers;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a customer wrote before tells how her next message is meant, wherever a line of it is shown.
@TamengTest
class EarlierLinesTests {

    private static final String BEFORE = "driver kalian memaki saya di depan anak saya";
    private static final String QUOTED = "anjing, babi, semua keluar dari mulutnya";

    @Autowired
    private Desk desk;

    @Autowired
    private Reading reading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Followers followers;

    private Desk.Place place;
    private Viewer agent;
    private Cookie cookie;

    @BeforeEach
    void open() {
        place = desk.open();
        var person = desk.hire("agent", place);
        agent = desk.viewer(person, place);
        cookie = colleagues.signIn(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets/%NUMBER%",
                "/inbox/unassigned",
                "/search?q=%NUMBER%",
                "/customers/%CUSTOMER%/timeline",
                "/notices"
            })
    void whoQuotesWhatSheWasToldIsNotFolded(String path) {
        var quoting = quoting();
        assertThat(reading.page(path(path, quoting), cookie)).contains(QUOTED);
    }

    @Test
    void theSameWordsWithoutThatAreFolded() {
        desk.mail(place, Desk.stranger(), QUOTED);
        reading.judge();
        assertThat(reading.page("/inbox/unassigned", cookie)).doesNotContain(QUOTED);
    }

    @Test
    void aPersonsWordGoesBeforeAndIsTakenBack() {
        var quoting = quoting();
        corrections.correct(agent, quoting.number(), quoting.message(), What.ABUSE, What.YES);
        assertThat(reading.page("/inbox/unassigned", cookie)).doesNotContain(QUOTED);
        corrections.undo(agent, quoting.number(), quoting.message(), What.ABUSE);
        assertThat(reading.page("/inbox/unassigned", cookie)).contains(QUOTED);
    }

    private Placed quoting() {
        var sender = Desk.stranger();
        var first = desk.mail(place, sender, BEFORE);
        followers.follow(agent, first.number());
        var quoting = desk.answer(place, sender, first, QUOTED);
        reading.judge();
        return quoting;
    }

    private static String path(String path, Placed mail) {
        return path.replace("%NUMBER%", "" + mail.number()).replace("%CUSTOMER%", "" + mail.customer());
    }
}
