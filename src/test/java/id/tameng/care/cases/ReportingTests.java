package id.tameng.care.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Colleagues.Colleague;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Handling;
import id.tameng.tickets.Placed;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.notices.Followers;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TamengTest
class ReportingTests {

    private static final String THREAT = "Awas kamu, kutunggu di depan kantor, kuhajar kamu sampai mati.";

    private final Desk desk;
    private final Colleagues colleagues;
    private final Reporting reporting;
    private final Deciding deciding;
    private final Cases cases;
    private final Handling handling;
    private final Followers followers;
    private final Reading reading;
    private final TicketList tickets;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    private final Desk.Place place;
    private final Colleague dewi;
    private final Viewer reporter;
    private final Colleague officer;
    private final Viewer deciderView;

    @Autowired
    ReportingTests(
            Desk desk,
            Colleagues colleagues,
            Reporting reporting,
            Deciding deciding,
            Cases cases,
            Handling handling,
            Followers followers,
            Reading reading,
            TicketList tickets,
            JdbcClient jdbc,
            MockMvcTester web) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.reporting = reporting;
        this.deciding = deciding;
        this.cases = cases;
        this.handling = handling;
        this.followers = followers;
        this.reading = reading;
        this.tickets = tickets;
        this.jdbc = jdbc;
        this.web = web;
        place = desk.open();
        dewi = desk.hire("agent", place);
        reporter = desk.viewer(dewi, place);
        officer = desk.officer(place);
        deciderView = desk.viewer(officer, place, "care.cases");
    }

    @Test
    void freezesWhatWasSaid() {
        long id = report();
        var evidence = cases.evidence(reporter, id);
        assertThat(evidence.isIntact()).isTrue();
        assertThat(evidence.messages())
                .singleElement()
                .extracting(Evidence.Said::text)
                .isEqualTo(THREAT);
        assertThatThrownBy(() -> jdbc.sql("UPDATE care_evidence SET frozen = '{}' WHERE case_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesTheReporterOutOfItAtOnce() {
        var mail = desk.mail(place, Desk.stranger(), THREAT);
        handling.assign(reporter, mail.number(), reporter.id());
        reporting.report(reporter, mail.number(), "threat", "", true);
        assertThat(tickets.get(reporter, mail.number()).assignee()).isNull();

        var colleague = desk.viewer(desk.hire("agent", place), place);
        assertThatThrownBy(() -> handling.assign(colleague, mail.number(), reporter.id()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("not-available-for-customer"));
        handling.assign(colleague, mail.number(), colleague.id());
    }

    @Test
    void whateverElseSheHasOfThatCustomerLeavesHerDeskToo() {
        var sender = Desk.stranger();
        var solved = desk.mail(place, sender, "Halo");
        handling.assign(reporter, solved.number(), reporter.id());
        handling.changeStatus(reporter, solved.number(), TicketStatus.SOLVED);
        followers.follow(reporter, solved.number());
        var other = desk.mail(place, Desk.stranger(), "Halo");
        handling.assign(reporter, other.number(), reporter.id());
        var mail = desk.mail(place, sender, THREAT);

        reporting.report(reporter, mail.number(), "threat", "", true);
        desk.answer(place, sender, solved, "Jangan kira kamu aman.");
        var again = tickets.get(reporter, solved.number());
        assertThat(again.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(again.assignee()).isNull();
        assertThat(followers.list(reporter, solved.number())).isEmpty();
        assertThat(tickets.get(reporter, other.number()).assignee()).isNotNull();
    }

    @Test
    void proposesWhatHappened() {
        var cookie = colleagues.signIn(dewi);
        assertThat(proposed(cookie, THREAT)).isEqualTo("threat");
        assertThat(proposed(cookie, "Mbak cantik banget, boleh minta nomor WA pribadinya? Ngopi berdua yuk sayang"))
                .isEqualTo("harassment");
        assertThat(proposed(cookie, "Dasar goblok kalian semua!")).isEqualTo("abuse");
        assertThat(proposed(
                        cookie,
                        "Dasar anjing kalian semua, tolol. Besok saya datangi kantor kalian dan saya hajar kamu."))
                .isEqualTo("threat");
        assertThat(proposed(cookie, "Kapan paket saya dikirim?")).isEqualTo("abuse");
    }

    private String proposed(Cookie cookie, String text) {
        var mail = desk.mail(place, Desk.stranger(), text);
        reading.judge();
        var form = reading.page("/tickets/" + mail.number() + "/reports/new", cookie);
        return form.replaceAll("(?s).*name=\"kind\" value=\"(\\w+)\" required checked.*", "$1");
    }

    @Test
    void theClocksAreAnHourAndADay() {
        var report = cases.get(reporter, report());
        assertThat(Duration.between(report.at(), report.answerDue())).isEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(report.at(), report.decideDue())).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void onlyTheReporterAndOfficersSeeIt() {
        long id = report();
        for (var role : new String[] {"agent", "supervisor", "administrator"}) {
            var other = colleagues.signIn(desk.hire(role, place));
            assertThat(web.get().uri("/care/cases").cookie(other)).hasStatus(403);
            assertThat(web.get().uri("/care/cases/" + id).cookie(other)).hasStatus(403);
            assertThat(web.get().uri("/care/cases/" + id + "/export.zip").cookie(other))
                    .hasStatus(403);
            assertThat(web.get().uri("/care/reports/" + id).cookie(other)).hasStatus(404);
        }
        assertThat(web.get().uri("/care/reports/" + id).cookie(colleagues.signIn(dewi)))
                .hasStatusOk();
        assertThat(web.get().uri("/care/cases/" + id).cookie(colleagues.signIn(officer)))
                .hasStatusOk();
    }

    @Test
    void everyLookIsKeptAndTheReporterSeesIt() {
        long id = report();
        assertThat(web.get().uri("/care/cases/" + id).cookie(colleagues.signIn(officer)))
                .hasStatusOk();
        assertThat(web.get().uri("/care/reports/" + id).cookie(colleagues.signIn(dewi)))
                .hasStatusOk()
                .bodyText()
                .contains(officer.name() + " · membaca");
    }

    @Test
    void theReporterHearsTheAnswerAndTheDecision() {
        long id = report();
        deciding.answer(deciderView, id, "Saya sudah membacanya.");
        assertThat(cases.countNews(reporter)).isEqualTo(1);
        deciding.seen(reporter, id);
        assertThat(cases.countNews(reporter)).isZero();
        deciding.decide(deciderView, id, "protected", "Pelanggan dijauhkan.");
        assertThat(cases.get(reporter, id).explanation()).isEqualTo("Pelanggan dijauhkan.");
        assertThat(cases.countNews(reporter)).isEqualTo(1);
    }

    @Test
    void nobodyDecidesOnHerOwn() {
        var mail = desk.mail(place, Desk.stranger(), THREAT);
        long id = reporting.report(deciderView, mail.number(), "threat", "", false);
        assertThatThrownBy(() -> deciding.decide(deciderView, id, "no-action", "Tidak apa-apa."))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("case-own"));
    }

    @Test
    void theExportHoldsTheVeryBytesThatWereHashed() throws IOException {
        long id = report();
        var answer = web.get()
                .uri("/care/cases/" + id + "/export.zip")
                .cookie(colleagues.signIn(officer))
                .exchange();
        var files = unpack(answer.getResponse().getContentAsByteArray());
        assertThat(files).containsKeys("case.json", "evidence.json", "SHA256SUMS");
        assertThat(Sha256.of(files.getOrDefault("evidence.json", new byte[0])))
                .isEqualTo(cases.evidence(reporter, id).hash());
        assertThat(new String(files.getOrDefault("SHA256SUMS", new byte[0]), StandardCharsets.UTF_8))
                .contains(cases.evidence(reporter, id).hash() + "  evidence.json");
    }

    private long report() {
        Placed mail = desk.mail(place, Desk.stranger(), THREAT);
        return reporting.report(reporter, mail.number(), "threat", "Saya takut pulang.", true);
    }

    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var content = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                files.put(entry.getName(), content.readAllBytes());
            }
        }
        return files;
    }
}
