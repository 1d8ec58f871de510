package id.tameng.care.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.identity.Colleagues.Colleague;
import id.tameng.identity.Letterbox;
import id.tameng.identity.People;
import id.tameng.identity.PersonalLetters;
import id.tameng.platform.mail.PersonalLetter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class CaseClocksTests {

    private static final String THREAT = "Awas kamu, kutunggu di depan kantor, kuhajar kamu sampai mati.";

    private final Desk desk;
    private final Reporting reporting;
    private final Deciding deciding;
    private final People people;
    private final PersonalLetters letters;
    private final CaseTopics topics;
    private final Letterbox letterbox;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    private final Desk.Place place;
    private final Colleague dewi;
    private final Colleague officer;
    private final Colleague colleague;

    @Autowired
    CaseClocksTests(
            Desk desk,
            Reporting reporting,
            Deciding deciding,
            People people,
            PersonalLetters letters,
            CaseTopics topics,
            Letterbox letterbox,
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.reporting = reporting;
        this.deciding = deciding;
        this.people = people;
        this.letters = letters;
        this.topics = topics;
        this.letterbox = letterbox;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        place = desk.open();
        dewi = desk.hire("agent", place);
        officer = desk.officer(place);
        colleague = desk.officer(place);
    }

    @Test
    void officersAreWrittenToWhenAReportComesAndWhenAClockHasRunOut() {
        long answered = muchLater(report());
        deciding.answer(desk.viewer(officer, place, "care.cases"), answered, "Kami sudah baca.");
        muchLater(report());
        assertThat(letterbox.to(officer.email()))
                .filteredOn(letter -> letter.subject().equals("Sebuah laporan menunggu Anda"))
                .hasSizeGreaterThanOrEqualTo(2);
        look(Duration.ofMinutes(59));
        assertThat(reminders(officer)).isEmpty();
        look(Duration.ofMinutes(61));
        look(Duration.ofMinutes(62));
        assertThat(reminders(officer)).containsExactly("Sebuah laporan belum dijawab");
        look(Duration.ofHours(25));
        look(Duration.ofHours(26));
        assertThat(reminders(officer))
                .containsExactly(
                        "Sebuah laporan belum dijawab",
                        "Sebuah laporan belum diputuskan",
                        "Sebuah laporan belum diputuskan");
        assertThat(reminders(colleague)).isEqualTo(reminders(officer));
        assertThat(reminders(dewi)).isEmpty();
        assertThat(letterbox.to(officer.email()))
                .allSatisfy(letter -> assertThat(letter.text())
                        .contains("/care/cases", "WIB")
                        .doesNotContain(dewi.name(), "kuhajar", "CS-"));
    }

    /// So that its letters are told from those of other reports by their date.
    private long muchLater(long report) {
        jdbc.sql(
                        "UPDATE care_case SET answer_due = answer_due + :later, decide_due = decide_due + :later WHERE id = :id"
                                .replace(":later", "interval '100 days'"))
                .param("id", report)
                .update();
        return report;
    }

    private void look(Duration later) {
        var clocks = new CaseClocks(jdbc, people, letters, topics, Clock.offset(clock, later.plusDays(100)));
        transaction.executeWithoutResult(status -> clocks.look());
    }

    private List<String> reminders(Colleague person) {
        var dates = Stream.of(1L, 24L)
                .map(hours -> clock.instant()
                        .atZone(ZoneId.of("Asia/Jakarta"))
                        .plusDays(100)
                        .plusHours(hours)
                        .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"))))
                .toList();
        return letterbox.to(person.email()).stream()
                .filter(letter -> dates.stream().anyMatch(letter.text()::contains))
                .map(PersonalLetter::subject)
                .toList();
    }

    private long report() {
        var mail = desk.mail(place, Desk.stranger(), THREAT);
        return reporting.report(desk.viewer(dewi, place), mail.number(), "threat", "Saya takut pulang.", true);
    }
}
