package id.tameng.care.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.identity.Colleagues;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Handling;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.notices.Followers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TamengTest
class LadderTests {

    private static final String HARSH = "Dasar goblok kalian semua!";

    private final Desk desk;
    private final Ladder ladder;
    private final Blocking blocking;
    private final Blocks blocks;
    private final Conducts conducts;
    private final Followers followers;
    private final AppealTokens tokens;
    private final Appeals appeals;
    private final Handling handling;
    private final TicketList tickets;
    private final ThreadQuery threads;
    private final JdbcClient jdbc;
    private final MockMvcTester web;
    private final Reading reading;
    private final Colleagues colleagues;

    private Desk.Place place;
    private Viewer agent;
    private Viewer supervisor;
    private String sender;

    @Autowired
    LadderTests(
            Desk desk,
            Ladder ladder,
            Blocking blocking,
            Blocks blocks,
            Conducts conducts,
            AppealTokens tokens,
            Appeals appeals,
            Handling handling,
            Followers followers,
            TicketList tickets,
            ThreadQuery threads,
            JdbcClient jdbc,
            MockMvcTester web,
            Reading reading,
            Colleagues colleagues) {
        this.desk = desk;
        this.ladder = ladder;
        this.blocking = blocking;
        this.blocks = blocks;
        this.conducts = conducts;
        this.followers = followers;
        this.tokens = tokens;
        this.appeals = appeals;
        this.handling = handling;
        this.tickets = tickets;
        this.threads = threads;
        this.jdbc = jdbc;
        this.web = web;
        this.reading = reading;
        this.colleagues = colleagues;
        place = desk.open();
        agent = desk.viewer(desk.hire("agent", place), place);
        supervisor = desk.viewer(desk.hire("supervisor", place), place, "care.sanctions");
        sender = Desk.stranger();
    }

    @BeforeEach
    void somebodyNew() {
        sender = Desk.stranger();
    }

    @Test
    void climbsFromAWarningToABlock() {
        var mail = desk.mail(place, sender, HARSH);
        assertRefused("conduct-warn-first", () -> ladder.end(agent, mail.number(), Reason.INSULT, "Cukup."));
        ladder.warn(agent, mail.number(), Reason.INSULT, "Mohon santun.");
        ladder.warn(agent, mail.number(), Reason.INSULT, "Mohon santun sekali lagi.");
        assertRefused("conduct-done", () -> ladder.warn(agent, mail.number(), Reason.INSULT, "Lagi."));
        assertRefused(
                "conduct-end-first", () -> blocking.block(supervisor, mail.number(), Reason.INSULT, "Berulang", 7));
        ladder.end(agent, mail.number(), Reason.INSULT, "Kami akhiri di sini.");
        blocking.block(supervisor, mail.number(), Reason.INSULT, "Berulang", 7);

        assertThat(conducts.of(mail.customer()).steps())
                .extracting(Step::rung)
                .containsExactly(Rung.WARNING, Rung.SECOND_WARNING, Rung.END, Rung.BLOCK);
        assertThat(threads.history(agent, mail.number()))
                .filteredOn(entry -> entry.what().equals("conduct"))
                .extracting(entry -> entry.after())
                .containsExactly("block", "end", "second-warning", "warning");
    }

    @Test
    void aThreatNeedBeBorneOnlyOnce() {
        var mail = desk.mail(place, sender, "Awas kamu, aku tunggu di depan kantor dan kuhajar kamu.");
        ladder.end(agent, mail.number(), Reason.THREAT, "Kami akhiri di sini.");

        var ended = tickets.get(agent, mail.number());
        assertThat(ended.status()).isEqualTo(TicketStatus.SOLVED);
        assertThat(ended.assignee()).isNull();
    }

    @Test
    void nothingIsTakenFromSomebodyWhoMayBeInDanger() {
        desk.mail(place, sender, "Saya sudah tidak sanggup lagi, saya mau bunuh diri.");
        var harsh = desk.mail(place, sender, HARSH);

        assertRefused("conduct-endangered", () -> ladder.warn(agent, harsh.number(), Reason.INSULT, "Mohon santun."));
        assertRefused("conduct-endangered", () -> ladder.end(agent, harsh.number(), Reason.THREAT, "Cukup."));
        assertRefused(
                "conduct-endangered", () -> blocking.block(supervisor, harsh.number(), Reason.THREAT, "Ancaman", 7));
        ladder.handOver(agent, harsh.number(), Reason.INSULT, supervisor.id(), "Tolong ambil alih.");
        assertThat(assignee(harsh)).isEqualTo(supervisor.id());
    }

    @Test
    void aStepTakenBackNoLongerCounts() {
        var mail = desk.mail(place, sender, HARSH);
        long step = ladder.warn(agent, mail.number(), Reason.INSULT, "Mohon santun.");
        ladder.undo(agent, mail.number(), step);
        assertThat(conducts.of(mail.customer()).steps()).isEmpty();
    }

    @Test
    void whatWasGivenAwayComesBackWithTheStep() {
        var mail = desk.mail(place, sender, HARSH);
        long step = ladder.handOver(agent, mail.number(), Reason.INSULT, supervisor.id(), "");
        ladder.undo(agent, mail.number(), step);
        assertThat(assignee(mail)).isEqualTo(agent.id());
        long end = ladder.end(agent, mail.number(), Reason.THREAT, "Kami akhiri di sini.");
        ladder.undo(agent, mail.number(), end);
        assertThat(assignee(mail)).isEqualTo(agent.id());
        assertThat(tickets.get(agent, mail.number()).status()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void theWholeDeskComesBackButForWhatAColleagueTook() {
        var ended = desk.mail(place, sender, HARSH);
        var hers = desk.mail(place, sender, "Yang kedua juga belum sampai.");
        var taken = desk.mail(place, sender, "Yang ketiga juga.");
        for (var mail : List.of(hers, taken)) {
            handling.assign(agent, mail.number(), agent.id());
        }
        long end = ladder.end(agent, ended.number(), Reason.THREAT, "Kami akhiri di sini.");
        assertThat(assignee(hers)).isZero();
        handling.assign(supervisor, taken.number(), supervisor.id());
        ladder.undo(agent, ended.number(), end);
        assertThat(List.of(assignee(ended), assignee(hers), assignee(taken)))
                .containsExactly(agent.id(), agent.id(), supervisor.id());
    }

    @Test
    void whatSheFollowedIsFollowedAgain() {
        var ended = desk.mail(place, sender, HARSH);
        var other = desk.mail(place, sender, "Yang kedua juga belum sampai.");
        followers.follow(agent, other.number());
        followers.follow(supervisor, other.number());
        long end = ladder.end(agent, ended.number(), Reason.THREAT, "Kami akhiri di sini.");
        assertThat(followers(other)).containsExactly(supervisor.name());
        ladder.undo(supervisor, ended.number(), end);
        assertThat(followers(other)).containsExactlyInAnyOrder(supervisor.name(), agent.name());
    }

    @Test
    void whatABlockedCustomerWritesIsKeptAndAnsweredOnce() {
        var mail = blocked();
        var first = desk.mail(place, sender, "Tolong jawab.");
        var second = desk.mail(place, sender, "Halo?");

        assertThat(first.kept()).isTrue();
        assertThat(tickets.get(agent, first.number()).status()).isEqualTo(TicketStatus.SOLVED);
        assertThat(automatic(first)).singleElement().asString().contains("/appeal/");
        assertThat(automatic(second)).isEmpty();

        blocking.lift(supervisor, block(mail));
        assertThat(tickets.get(agent, first.number()).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(tickets.get(agent, second.number()).status()).isEqualTo(TicketStatus.OPEN);
        assertThat(desk.mail(place, sender, "Terima kasih.").kept()).isFalse();
    }

    @Test
    void aBlockNeverSilencesSomebodyInDanger() {
        blocked();
        assertThat(desk.mail(place, sender, "Saya mau bunuh diri.").kept()).isFalse();
    }

    @Test
    void appealsComeByASignedLinkAndAreCounted() {
        var mail = blocked();
        var link = "/appeal/" + tokens.of(block(mail));
        assertThat(web.get().uri(link)).hasStatusOk();
        assertThat(web.get().uri("/appeal/" + block(mail) + "-aaaaaaaaaaaaaaaa"))
                .hasStatus(404);
        for (int i = 0; i < 3; i++) {
            assertThat(web.post()
                            .uri(link)
                            .param("text", "Itu bukan saya.")
                            .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .hasStatus(303);
        }
        assertThat(web.post()
                        .uri(link)
                        .param("text", "Itu bukan saya.")
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(429);
        assertThat(web.get().uri(link)).bodyText().contains("sudah kami terima dan sedang dibaca");

        var appeal = appeals.of(List.of(block(mail))).getFirst();
        appeals.decide(supervisor, appeal.id(), true, "Maaf, kami keliru.");
        assertThat(blocks.findActive(mail.customer())).isEmpty();
        assertThat(automatic(mail)).anyMatch(text -> text.contains("Maaf, kami keliru."));
    }

    private List<String> followers(Placed mail) {
        return followers.list(supervisor, mail.number()).stream()
                .map(Followers.Follower::name)
                .toList();
    }

    private Placed blocked() {
        var mail = desk.mail(place, sender, HARSH);
        ladder.end(agent, mail.number(), Reason.HATE, "Kami akhiri di sini.");
        blocking.block(supervisor, mail.number(), Reason.HATE, "Kebencian", 7);
        return mail;
    }

    private long block(Placed mail) {
        return blocks.findActive(mail.customer()).orElseThrow().id();
    }

    private long assignee(Placed mail) {
        var person = tickets.get(agent, mail.number()).assignee();
        return person == null ? 0 : person.id();
    }

    private List<String> automatic(Placed mail) {
        return jdbc.sql("SELECT body_text FROM message WHERE ticket_id = :ticket AND kind = 'system' ORDER BY id")
                .param("ticket", mail.ticket())
                .query(String.class)
                .list();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void theSheetProposesTheGravestReasonAndKeepsWhatWasFilledIn() {
        var cookie = colleagues.signIn(desk.hire("supervisor", place));
        var mail = desk.mail(place, sender, "Goblok! Besok saya datangi kantor kalian dan saya hajar kamu.");
        reading.judge();
        var path = "/tickets/" + mail.number() + "/conduct";
        assertThat(reading.page(path + "/new?step=end", cookie)).contains("value=\"threat\" selected");
        assertThat(web.post()
                        .uri(path + "/block")
                        .cookie(cookie)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("reason", "hate")
                        .param("words", "Menghina suku rekan kami.")
                        .param("days", "400"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"hate\" selected", "Menghina suku rekan kami.", "value=\"400\"");
    }
}
