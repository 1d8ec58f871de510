package id.tameng.insight;

import static id.tameng.identity.Visibility.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketMoods;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.merging.Merging;
import id.tameng.tickets.merging.Splitting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Moods go where messages go.
@TamengTest
class MovedMoodsTests {

    private static final String FURIOUS =
            "Saya marah besar! Sudah tiga minggu paket tidak datang, kalian semua penipu, bohong terus!!!";
    private static final String THANKFUL = "Terima kasih banyak ya kak, pelayanannya bagus sekali, saya senang";

    private final Mails mails;
    private final TicketMoods moods;
    private final Conversations conversations;
    private final Corrections corrections;
    private final Merging merging;
    private final Splitting splitting;

    @Autowired
    MovedMoodsTests(
            Mails mails,
            TicketMoods moods,
            Conversations conversations,
            Corrections corrections,
            Merging merging,
            Splitting splitting) {
        this.mails = mails;
        this.moods = moods;
        this.conversations = conversations;
        this.corrections = corrections;
        this.merging = merging;
        this.splitting = splitting;
    }

    @Test
    void mergedTicketsSoundLikeTheNewestOfAllTheirMessages() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        var furious = mails.send(team, FURIOUS);
        var thankful = mails.send(team, THANKFUL);
        mails.judge();
        merging.merge(viewer, thankful.number(), furious.number(), true);
        assertThat(moods.of(furious.ticket())).isEqualTo(Mood.GRATEFUL);
        assertThat(moods.of(thankful.ticket())).isNull();
        assertThat(conversations.list(viewer, furious.number())).hasSize(2);

        merging.undo(viewer, thankful.number());
        assertThat(moods.of(furious.ticket())).isEqualTo(Mood.ANGRY);
        assertThat(moods.of(thankful.ticket())).isEqualTo(Mood.GRATEFUL);
        assertThat(conversations.list(viewer, furious.number())).hasSize(1);
    }

    @Test
    void splitTicketsSoundLikeWhatTheyKeepWithWhatPeopleHaveSaid() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        var furious = mails.send(team, FURIOUS);
        var thanks = mails.follow(furious, THANKFUL);
        mails.judge();
        corrections.correct(viewer, furious.number(), thanks.message(), What.MOOD, "calm");
        assertThat(moods.of(furious.ticket())).isEqualTo(Mood.CALM);

        var part = splitting.split(viewer, furious.number(), List.of(thanks.message()), "Terima kasih");
        assertThat(moods.of(furious.ticket())).isEqualTo(Mood.ANGRY);
        assertThat(moods.of(part.id())).isEqualTo(Mood.CALM);
        assertThat(corrected(viewer, part)).containsExactly(What.MOOD);

        splitting.undo(viewer, part);
        assertThat(moods.of(furious.ticket())).isEqualTo(Mood.CALM);
        assertThat(moods.of(part.id())).isNull();
    }

    private List<What> corrected(Viewer viewer, TicketNumber ticket) {
        return conversations.list(viewer, ticket).stream()
                .flatMap(message -> message.corrected().stream())
                .toList();
    }
}
