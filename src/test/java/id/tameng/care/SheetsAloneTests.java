package id.tameng.care;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What opens over a ticket can be opened in a tab of its own, and survives a reload.
@TamengTest
class SheetsAloneTests {

    @Autowired
    private Desk desk;

    @Autowired
    private Reading reading;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private MockMvcTester web;

    private Placed mail;
    private Cookie supervisor;

    @BeforeEach
    void open() {
        var place = desk.open();
        mail = desk.mail(place, Desk.stranger(), "Paket saya belum sampai.");
        reading.judge();
        supervisor = colleagues.signIn(desk.hire("supervisor", place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/new",
                "conduct/new?step=warning",
                "conduct/new?step=handover",
                "conduct/new?step=end",
                "conduct/new?step=block",
                "messages/%MESSAGE%/danger",
                "snooze/new",
                "links/new",
                "split/new",
                "merge/new",
                "documentation"
            })
    void aSheetIsAPageByItself(String sheet) throws Exception {
        var path = path(sheet);
        var alone = page(path, null);
        assertThat(alone)
                .contains("<!DOCTYPE html>", "/tickets/" + mail.number() + "\"", "<form")
                .doesNotContain("id=\"sheet-title\"");
        var framed = page(path, "work");
        assertThat(framed).contains("<dialog class=\"sheet").doesNotContain("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages/%MESSAGE%/forward",
                "messages/%MESSAGE%/mood",
                "panels/links",
                "panels/followers",
                "panels/history",
                "panels/handling",
                "panels/participants",
                "panels/fields",
                "panels/documentation",
                "panels/care",
                "panels/mood"
            })
    void soIsAFrame(String frame) throws Exception {
        var path = path(frame);
        assertThat(page(path, null)).contains("<!DOCTYPE html>", "<h1", "<turbo-frame", "Kembali ke " + mail.number());
        assertThat(page(path, "any")).contains("<turbo-frame").doesNotContain("<!DOCTYPE html>");
    }

    private String path(String part) {
        return "/tickets/" + mail.number() + "/" + part.replace("%MESSAGE%", "" + mail.message());
    }

    private String page(String path, @Nullable String frame) throws Exception {
        var request = web.get().uri(path).cookie(supervisor);
        var answer = (frame == null ? request : request.header("Turbo-Frame", frame)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
