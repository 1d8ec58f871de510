package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.customers.Consents;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.audit.Deed;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What people have corrected leaves the house only as a model may learn from it.
@TamengTest
@RecordApplicationEvents
class CorrectionsFileTests {

    private static final String FILE = "/insight/model/corrections";

    private final MockMvcTester web;
    private final Mails mails;
    private final Corrections corrections;
    private final Consents consents;
    private final Colleagues colleagues;

    private final long team;
    private final Viewer agent;

    @Autowired
    CorrectionsFileTests(
            MockMvcTester web, Mails mails, Corrections corrections, Consents consents, Colleagues colleagues) {
        this.web = web;
        this.mails = mails;
        this.corrections = corrections;
        this.consents = consents;
        this.colleagues = colleagues;
        team = mails.team();
        agent = mails.viewer(Visibility.ALL);
    }

    @Test
    void administratorsTakeMaskedLinesWithoutNamesAndItIsNoted(ApplicationEvents events) throws Exception {
        var mail = corrected("Hubungi saya di 081234567890\nkalian\tlambat sekali, saya marah", What.MOOD, "calm");
        var sari = colleagues.hire("administrator");
        var file = file(colleagues.signIn(sari));
        assertThat(file.lines().findFirst()).hasValue("# message\twhat\tbefore\tafter\tmodel\ttext");
        assertThat(file.lines())
                .filteredOn(line -> line.startsWith(mail.message() + "\tmood\t"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\tcalm\t")
                        .endsWith("\tHubungi saya di xxxnumberxxx kalian lambat sekali, saya marah"));
        assertThat(file).doesNotContain(agent.name(), "081234567890");
        assertThat(events.stream(Deed.class))
                .anySatisfy(deed -> assertThat(deed.what()).isEqualTo("training.exported"));
    }

    @Test
    void othersDoNotGetIt() {
        assertThat(web.get().uri(FILE).cookie(colleagues.signIn(colleagues.hire("supervisor", team))))
                .hasStatus(403);
    }

    @Test
    void whoRefusesProfilingOrMayBeInDangerTrainsNoModel() throws Exception {
        var refusing = corrected("Sudah seminggu, kecewa saya", What.MOOD, "calm");
        word(refusing, false);
        var agreedAgain = corrected("Sudah dua minggu, kecewa saya", What.MOOD, "calm");
        word(agreedAgain, false);
        word(agreedAgain, true);
        var endangered = corrected("Saya tidak sanggup lagi, kecewa", What.DISTRESS, What.YES);
        corrections.correct(agent, endangered.number(), endangered.message(), What.PROBLEM, What.NO);
        var falseAlarm = corrected("Saya mau bunuh diri saja rasanya nunggu kurir", What.DISTRESS, What.NO);

        var file = file(colleagues.signIn(colleagues.hire("administrator")));
        assertThat(messages(file))
                .contains(agreedAgain.message() + "", falseAlarm.message() + "")
                .doesNotContain(refusing.message() + "", endangered.message() + "");
    }

    private Placed corrected(String text, What what, String value) {
        var mail = mails.send(team, text);
        mails.judge();
        corrections.correct(agent, mail.number(), mail.message(), what, value);
        return mail;
    }

    private void word(Placed mail, boolean granted) {
        var writer = mails.viewer(Visibility.ALL);
        consents.record(writer, mail.customer(), new Consents.Word("profiling", "email", granted, "email", null, null));
    }

    private static List<String> messages(String file) {
        return file.lines().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    }

    private String file(Cookie reader) throws UnsupportedEncodingException {
        var answer = web.get().uri(FILE).cookie(reader).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
