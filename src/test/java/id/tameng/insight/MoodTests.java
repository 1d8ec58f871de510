package id.tameng.insight;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.MessageMoods;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Placed;
import id.tameng.tickets.TicketMoods;
import id.tameng.tickets.views.Condition;
import id.tameng.tickets.views.Operator;
import id.tameng.tickets.views.SavedView.Share;
import id.tameng.tickets.views.Sorting;
import id.tameng.tickets.views.Subject;
import id.tameng.tickets.views.ViewDraft;
import id.tameng.tickets.views.ViewList;
import id.tameng.tickets.views.ViewRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class MoodTests {

    private static final String FURIOUS =
            "Saya marah besar! Sudah tiga minggu paket tidak datang, kalian semua penipu, bohong terus!!!";
    private static final String THANKFUL = "Terima kasih banyak ya kak, pelayanannya bagus sekali, saya senang";

    private final Mails mails;
    private final InboxQuery inbox;
    private final TicketMoods moods;
    private final MessageMoods messageMoods;
    private final Conversations conversations;
    private final Corrections corrections;
    private final TrainingData training;
    private final Rejudging rejudging;
    private final ViewList views;
    private final JdbcClient jdbc;

    @Autowired
    MoodTests(
            Mails mails,
            InboxQuery inbox,
            TicketMoods moods,
            MessageMoods messageMoods,
            Conversations conversations,
            Corrections corrections,
            TrainingData training,
            Rejudging rejudging,
            ViewList views,
            JdbcClient jdbc) {
        this.mails = mails;
        this.inbox = inbox;
        this.moods = moods;
        this.messageMoods = messageMoods;
        this.conversations = conversations;
        this.corrections = corrections;
        this.training = training;
        this.rejudging = rejudging;
        this.views = views;
        this.jdbc = jdbc;
    }

    @Test
    void listShowsHowTheNewestMessageSounds() {
        long team = mails.team();
        var ticket = mails.send(team, FURIOUS);
        mails.judge();
        assertThat(row(mails.viewer(TEAM, team), ticket.ticket()).mood()).isEqualTo(Mood.ANGRY);
        var thanks = mails.follow(ticket, THANKFUL);
        mails.judge();
        assertThat(thanks.ticket()).isEqualTo(ticket.ticket());
        assertThat(moods.of(ticket.ticket())).isEqualTo(Mood.GRATEFUL);
        assertThat(messageMoods.of(List.of(ticket.message(), thanks.message())).get(ticket.message()))
                .isEqualTo(new MessageMoods.MessageMood(Mood.ANGRY, false, new MessageMoods.Weight(0, false)));
    }

    @Test
    void whatAPersonSaysCountsAtOnceSurvivesANewModelAndCanBeTakenBack() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        var ticket = mails.send(team, FURIOUS);
        mails.judge();
        correct(viewer, ticket, What.MOOD, "disappointed");
        correct(viewer, ticket, What.TOPIC, "refund");
        assertThat(moods.of(ticket.ticket())).isEqualTo(Mood.DISAPPOINTED);
        jdbc.sql("UPDATE insight_judgement SET model = 'old' WHERE ticket_id = :ticket")
                .param("ticket", ticket.ticket())
                .update();
        rejudging.again();
        for (int rounds = 0; rejudging.round(100) && rounds < 100; rounds++) {}
        var read = conversations.get(viewer, ticket.number(), ticket.message());
        assertThat(read.judgement().model()).isNotEqualTo("old");
        assertThat(read.shown().mood()).isEqualTo(Mood.DISAPPOINTED);
        assertThat(read.shown().topic()).isEqualTo("refund");
        assertThat(corrections.of(read)).extracting(Correction::before).contains("angry");
        assertThat(training.page(200, null).data())
                .anySatisfy(example -> assertThat(example.text()).isEqualTo(FURIOUS));

        corrections.undo(viewer, ticket.number(), ticket.message(), What.MOOD);
        assertThat(moods.of(ticket.ticket())).isEqualTo(Mood.ANGRY);
        assertThat(conversations.get(viewer, ticket.number(), ticket.message()).corrected())
                .containsExactly(What.TOPIC);
        assertThat(jdbc.sql("SELECT count(*) FROM ticket_event WHERE ticket_id = :ticket AND what = 'mood'")
                        .param("ticket", ticket.ticket())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void othersAreToldWhatAPersonSays() {
        long team = mails.team();
        var ticket = mails.send(team, "Dasar anjing, goblok kalian semua!");
        mails.judge();
        var viewer = mails.viewer(TEAM, team);
        var before = conversations.get(viewer, ticket.number(), ticket.message());
        assertThat(before.judged().judgement().abuse().abusive()).isTrue();
        correct(viewer, ticket, What.ABUSE, What.NO);
        correct(viewer, ticket, What.PROBLEM, before.shown().problem() ? What.NO : What.YES);
        var after = conversations
                .get(viewer, ticket.number(), ticket.message())
                .judged()
                .judgement();
        assertThat(after.abuse().abusive()).isFalse();
        assertThat(after.abuse().categories()).isEmpty();
        assertThat(after.problem().is()).isNotEqualTo(before.shown().problem());
    }

    @Test
    void nobodyCorrectsWhatSheMayNotSeeOrWhatIsNoChoice() {
        var ticket = mails.send(FURIOUS);
        var other = mails.send(FURIOUS);
        mails.judge();
        var stranger = mails.viewer(TEAM, mails.team());
        var boss = mails.viewer(ALL);
        assertThatThrownBy(() -> correct(stranger, ticket, What.MOOD, "calm")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> conversations.list(stranger, ticket.number())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> corrections.correct(boss, other.number(), ticket.message(), What.MOOD, "calm"))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> correct(boss, ticket, What.MOOD, "hungry")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> correct(boss, ticket, What.TOPIC, "weather")).isInstanceOf(InvalidField.class);
    }

    @Test
    void viewsAreNarrowedAndSortedByMood() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        var thankful = mails.send(team, THANKFUL);
        var furious = mails.send(team, FURIOUS);
        mails.judge();
        var upset = new Condition(Subject.MOOD, null, Operator.IS_ANY, List.of("angry", "disappointed"));
        assertThat(ids(viewer, List.of(upset), Sorting.NEWEST)).containsExactly(furious.ticket());
        var kind = new Condition(Subject.MOOD, null, Operator.IS_NONE, List.of("angry", "disappointed"));
        assertThat(ids(viewer, List.of(kind), Sorting.NEWEST)).containsExactly(thankful.ticket());
        assertThat(ids(viewer, List.of(), Sorting.MOOD)).containsExactly(furious.ticket(), thankful.ticket());
    }

    @Test
    void sortingByMoodTurnsPages() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        for (int i = 0; i < 5; i++) {
            mails.send(team, i % 2 == 0 ? THANKFUL : FURIOUS);
        }
        mails.judge();
        var view = draft(List.of(), Sorting.MOOD);
        var first = views.page(viewer, view, 3, null);
        var second = views.page(viewer, view, 3, Cursor.parse(first.next()));
        assertThat(first.data()).extracting(ViewRow::mood).containsExactly(Mood.ANGRY, Mood.ANGRY, Mood.GRATEFUL);
        assertThat(second.data()).hasSize(2).doesNotContainAnyElementsOf(first.data());
    }

    private void correct(Viewer viewer, Placed ticket, What what, String value) {
        corrections.correct(viewer, ticket.number(), ticket.message(), what, value);
    }

    private InboxRow row(Viewer viewer, long ticket) {
        return inbox.rows(viewer, List.of(ticket)).values().iterator().next();
    }

    private List<Long> ids(Viewer viewer, List<Condition> conditions, Sorting sorting) {
        return views.page(viewer, draft(conditions, sorting), 50, null).data().stream()
                .map(ViewRow::id)
                .toList();
    }

    private static ViewDraft draft(List<Condition> conditions, Sorting sorting) {
        return new ViewDraft("Suasana", Share.PERSONAL, null, false, conditions, sorting, List.of());
    }
}
