package id.tameng.insight;

import static id.tameng.identity.Visibility.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Placed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// In years of their own, since other tests leave messages in this database too.
@TamengTest
class TrendsTests {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    private final Mails mails;
    private final Trends trends;
    private final Corrections corrections;

    @Autowired
    TrendsTests(Mails mails, Trends trends, Corrections corrections) {
        this.mails = mails;
        this.trends = trends;
        this.corrections = corrections;
    }

    @Test
    void countsATicketOncePerTopicAndComparesWithTheTimeBefore() {
        var now = Instant.parse("2011-05-20T05:00:00Z");
        var team = mails.team();
        var ticket = about("refund", mails.sendAt(team, "Kapan uang saya kembali?", now));
        about("refund", mails.followAt(ticket, "Uang saya kok belum kembali juga?", now));
        about("refund", mails.sendAt(team, "Minta refund dong", now.minusSeconds(8 * 86_400)));
        about("otp", mails.sendAt(team, "Kode OTP tidak masuk", now.minusSeconds(86_400)));
        var report = trends.report(Period.of(now, 7, JAKARTA), null);
        assertThat(report.total().tickets()).isEqualTo(2);
        assertThat(report.total().before()).isEqualTo(1);
        assertThat(theme(report, "refund").tickets()).isEqualTo(1);
        assertThat(theme(report, "refund").before()).isEqualTo(1);
        assertThat(theme(report, "otp").before()).isZero();
    }

    @Test
    void courtesiesAreNoReasonToWriteWhereThereIsAnother() {
        var now = Instant.parse("2014-05-20T05:00:00Z");
        var team = mails.team();
        var ticket = about("refund", mails.sendAt(team, "Kapan uang saya kembali?", now));
        about("praise_thanks", mails.followAt(ticket, "Sudah masuk, terima kasih!", now));
        about(What.NONE, mails.followAt(ticket, "Itu saja dulu", now));
        var unknown = about(What.NONE, mails.sendAt(team, "Sarungnya yang kemarin itu lho", now));
        about("smalltalk", mails.followAt(unknown, "Oke kak", now));
        var praise = about("praise_thanks", mails.sendAt(team, "Pelayanannya bagus, terima kasih", now));
        var period = Period.of(now, 7, JAKARTA);
        var report = trends.report(period, null);
        assertThat(report.total().tickets()).isEqualTo(3);
        assertThat(report.themes()).extracting(Theme::topic).containsExactly("praise_thanks", "refund", What.NONE);
        assertThat(theme(report, "praise_thanks").tickets()).isEqualTo(1);
        assertThat(trends.bars(period, null, "praise_thanks").getLast().tickets())
                .isEqualTo(1);
        assertThat(trends.examples(period, null, "praise_thanks", 10))
                .extracting(Trends.Example::message)
                .containsExactly(praise.message());
    }

    @Test
    void daysAreThoseOfTheReader() {
        // 20 May, 23.30 in Jakarta; 21 May, 01.30 in Jayapura.
        var late = Instant.parse("2012-05-20T16:30:00Z");
        about("stock", mails.sendAt(mails.team(), "Stoknya masih ada?", late));
        var jakarta = trends.bars(Period.of(late, 7, JAKARTA), null, "stock");
        var jayapura = trends.bars(Period.of(late, 7, JAYAPURA), null, "stock");
        assertThat(jakarta).hasSize(7);
        assertThat(jakarta.getLast()).isEqualTo(new Trends.Bar(LocalDate.parse("2012-05-20"), 1, 0));
        assertThat(jayapura.getLast()).isEqualTo(new Trends.Bar(LocalDate.parse("2012-05-21"), 1, 0));
        assertThat(trends.bars(Period.of(late, 90, JAKARTA), null, null)).hasSize(13);
    }

    @Test
    void isNarrowedByMoodAndGivesExamples() {
        var now = Instant.parse("2013-05-20T05:00:00Z");
        var kind = about("invoice", mails.sendAt(mails.team(), "Mau minta faktur", now));
        mails.judge();
        var viewer = mails.viewer(ALL);
        corrections.correct(viewer, kind.number(), kind.message(), What.MOOD, "grateful");
        var cross = about("invoice", mails.sendAt(mails.team(), "Fakturnya mana", now));
        corrections.correct(viewer, cross.number(), cross.message(), What.MOOD, "angry");
        var period = Period.of(now, 30, JAKARTA);
        assertThat(trends.report(period, Mood.ANGRY).total().tickets()).isEqualTo(1);
        assertThat(theme(trends.report(period, null), "invoice").upset()).isEqualTo(1);
        assertThat(trends.examples(period, Mood.GRATEFUL, "invoice", 10))
                .extracting(Trends.Example::message)
                .containsExactly(kind.message());
    }

    private Placed about(String topic, Placed message) {
        mails.judge();
        corrections.correct(mails.viewer(ALL), message.number(), message.message(), What.TOPIC, topic);
        return message;
    }

    private static Theme theme(Report report, String topic) {
        return report.themes().stream()
                .filter(theme -> theme.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
