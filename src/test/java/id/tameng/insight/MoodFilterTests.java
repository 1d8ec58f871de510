package id.tameng.insight;

import static id.tameng.identity.Visibility.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues;
import id.tameng.tickets.InboxFilter;
import id.tameng.tickets.InboxMark;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.MoodGroup;
import id.tameng.tickets.Placed;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The lists that everybody has, narrowed to a mood.
@TamengTest
class MoodFilterTests {

    private static final String FURIOUS =
            "Saya marah besar! Sudah tiga minggu paket tidak datang, kalian semua penipu, bohong terus!!!";
    private static final String THANKFUL = "Terima kasih banyak ya kak, pelayanannya bagus sekali, saya senang";

    private final Mails mails;
    private final Colleagues colleagues;
    private final InboxQuery inbox;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    @Autowired
    MoodFilterTests(Mails mails, Colleagues colleagues, InboxQuery inbox, JdbcClient jdbc, MockMvcTester web) {
        this.mails = mails;
        this.colleagues = colleagues;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.web = web;
    }

    @Test
    void aViewShowsThoseThatSoundLikeThatAndTurnsItsPages() {
        long team = mails.team();
        var viewer = mails.viewer(TEAM, team);
        var furious = mails.send(team, FURIOUS);
        var thankful = mails.send(team, THANKFUL);
        mails.judge();
        var all = InboxFilter.of(InboxView.UNASSIGNED);
        assertThat(inbox.page(viewer, all, null).marks()).hasSize(2);
        assertThat(inbox.page(viewer, all.sounding(MoodGroup.UPSET), null).marks())
                .extracting(InboxMark::id)
                .containsExactly(furious.ticket());
        assertThat(inbox.page(viewer, all.sounding(MoodGroup.PLEASED), null).marks())
                .extracting(InboxMark::id)
                .containsExactly(thankful.ticket());
        assertThat(inbox.page(viewer, all.sounding(MoodGroup.DISTRESSED), null).marks())
                .isEmpty();
    }

    @Test
    void thePageOffersTheMoodsAndKeepsTheChoice() throws Exception {
        long team = mails.team();
        var furious = mails.send(team, FURIOUS);
        var thankful = mails.send(team, THANKFUL);
        mails.judge();
        var dewi = colleagues.signIn(colleagues.hire("agent", team));
        assertThat(page("/inbox/unassigned", dewi)).contains(row(furious), row(thankful), "mood=upset");
        assertThat(page("/inbox/unassigned?mood=upset", dewi))
                .contains(row(furious), "view=unassigned&amp;mood=upset", "/bulk/new?view=unassigned.upset")
                .doesNotContain(row(thankful));
        assertThat(page("/inbox/unassigned?mood=distressed", dewi)).contains("Tampilkan semua suasana");
        assertThat(page("/inbox/unassigned?mood=hungry", dewi)).contains(row(furious), row(thankful));
        assertThat(page("/tickets/" + furious.number() + "?view=unassigned&mood=upset", dewi))
                .doesNotContain(row(thankful));
    }

    @Test
    void allOfANarrowedListMeansWhatIsShown() {
        long team = mails.team();
        var furious = mails.send(team, FURIOUS);
        mails.send(team, THANKFUL);
        mails.judge();
        var person = colleagues.hire("agent", team);
        assertThat(web.post()
                        .uri("/bulk")
                        .param("view", "unassigned.upset")
                        .param("all", "unassigned.upset")
                        .param("act", "priority:high")
                        .cookie(colleagues.signIn(person))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(303);
        assertThat(jdbc.sql("""
                        SELECT i.ticket_id
                        FROM bulk_item AS i
                        JOIN bulk_job AS j ON j.id = i.job_id
                        WHERE j.person_id = :person
                        """).param("person", person.id()).query(Long.class).list())
                .containsExactly(furious.ticket());
    }

    private static String row(Placed ticket) {
        return "id=\"ticket_" + ticket.ticket() + "\"";
    }

    private String page(String path, Cookie cookie) throws Exception {
        var answer = web.get().uri(path).cookie(cookie).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
