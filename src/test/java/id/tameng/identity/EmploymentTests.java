package id.tameng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.identity.Colleagues.Colleague;
import id.tameng.identity.PeopleActivity.AccessChanged;
import id.tameng.identity.PeopleActivity.PersonRenamed;
import id.tameng.identity.PeopleActivity.TeamRenamed;
import id.tameng.platform.DomainException;
import id.tameng.platform.secrets.Tokens;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TamengTest
@RecordApplicationEvents
class EmploymentTests {

    @Autowired
    private Employment employment;

    @Autowired
    private PasswordRenewal renewal;

    @Autowired
    private PeopleDirectory directory;

    @Autowired
    private Teams teams;

    @Autowired
    private Login login;

    @Autowired
    private Viewers viewers;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void deactivatingEndsSessionsAndTokensAtOnce() {
        var colleague = colleagues.hire("agent");
        var cookie = Tokens.hash(colleagues.signIn(colleague).getValue());
        var token = Tokens.hash(tokens.issue(colleague.id(), new AccessTokens.Wish("Laporan", null, null))
                .secret());
        assertThat(viewers.findBySession(cookie)).isPresent();
        assertThat(viewers.findByToken(token)).isPresent();

        employment.change(colleague.id(), terms(colleague, "agent", false));

        assertThat(viewers.findBySession(cookie)).isEmpty();
        assertThat(viewers.findByToken(token)).isEmpty();
        assertThat(login.attempt(colleague.email(), Colleagues.PASSWORD, "192.0.2.1"))
                .isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM login_session WHERE person_id = :id")
                        .param("id", colleague.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewRoleCountsFromTheNextRequestOn() {
        var colleague = colleagues.hire("agent");
        var cookie = Tokens.hash(colleagues.signIn(colleague).getValue());
        employment.change(colleague.id(), terms(colleague, "supervisor", true));
        assertThat(viewers.findBySession(cookie))
                .hasValueSatisfying(entrance ->
                        assertThat(entrance.viewer().may("people.read")).isTrue());
        assertThat(events.stream(AccessChanged.class)).contains(new AccessChanged(colleague.id()));
    }

    @Test
    void aNewNameIsToldAndNoOtherRight() {
        var colleague = colleagues.hire("agent");
        employment.change(colleague.id(), terms(colleague, "agent", true, "Wayan  Baru"));
        assertThat(events.stream(PersonRenamed.class)).contains(new PersonRenamed(colleague.id(), "Wayan Baru"));
        assertThat(events.stream(AccessChanged.class)).doesNotContain(new AccessChanged(colleague.id()));
    }

    @Test
    void refusesTheAddressOfSomebodyElse() {
        var other = colleagues.hire("agent");
        var colleague = colleagues.hire("agent");
        var taken = new Employment.Terms(
                "A", "A", other.email().toUpperCase(java.util.Locale.ROOT), "agent", Set.of(), true, 0);
        assertThatThrownBy(() -> employment.change(colleague.id(), taken)).hasMessage("email-taken");
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        var colleague = colleagues.hire("agent");
        assertThatThrownBy(() -> employment.change(colleague.id(), terms(colleague, "queen", true)))
                .hasMessage("unknown-role");
    }

    @Test
    void doesNotWriteOverSomebodyElsesChange() {
        var colleague = colleagues.hire("agent");
        var stale = terms(colleague, "supervisor", true);
        employment.change(colleague.id(), terms(colleague, "agent", true, "Made"));
        assertThatThrownBy(() -> employment.change(colleague.id(), stale)).hasMessage("changed-meanwhile");
    }

    @Test
    void keepsTheLastActiveAdministrator() {
        var last = onlyAdministrator();
        assertThatThrownBy(() -> employment.change(last.id(), terms(last, "administrator", false)))
                .hasMessage("last-administrator");
        assertThatThrownBy(() -> employment.change(last.id(), terms(last, "agent", true)))
                .hasMessage("last-administrator");
        assertThat(directory.get(last.id()).active()).isTrue();
        assertThat(directory.get(last.id()).role()).isEqualTo("administrator");
    }

    @Test
    void twoAdministratorsWhoDismissEachOtherDoNotBothSucceed() throws Exception {
        var first = onlyAdministrator();
        var second = colleagues.hire("administrator");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.of(dismissal(first), dismissal(second)));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aNewPasswordSignsOutAndLetsInAtOnce() {
        var colleague = colleagues.hire("agent");
        var cookie = Tokens.hash(colleagues.signIn(colleague).getValue());
        for (int i = 0; i < 5; i++) {
            login.attempt(colleague.email(), "wrong password", "192.0.2.77");
        }
        var password = renewal.renew(colleague.id());
        assertThat(viewers.findBySession(cookie)).isEmpty();
        assertThat(login.attempt(colleague.email(), password, "192.0.2.78")).hasValue(colleague.id());
    }

    @Test
    void aTeamTellsItsNewNameAndWhoCameAndWent() {
        var stays = colleagues.hire("agent");
        var comes = colleagues.hire("agent");
        long team = teams.add("Tim " + stays.name());
        var goes = colleagues.hire("agent", team);
        teams.change(team, "Tim " + stays.name(), Set.of(stays.id(), goes.id()));
        events.clear();
        teams.change(team, "Baru " + stays.name(), Set.of(stays.id(), comes.id()));
        assertThat(events.stream(TeamRenamed.class)).containsExactly(new TeamRenamed(team, "Baru " + stays.name()));
        assertThat(events.stream(AccessChanged.class))
                .containsExactlyInAnyOrder(new AccessChanged(comes.id()), new AccessChanged(goes.id()));
        assertThat(teams.listMembers(team)).containsExactlyInAnyOrder(stays.id(), comes.id());
    }

    @Test
    void aTeamNameIsTakenOnce() {
        var name = "Tim " + colleagues.hire("agent").name();
        teams.add(name);
        assertThatThrownBy(() -> teams.add(" " + name + " ")).hasMessage("team-name-taken");
    }

    @Test
    void findsPeopleByAnyPartOfNameAliasAndAddress() {
        var colleague = colleagues.hire("supervisor");
        assertThat(directory.page(colleague.email().toUpperCase(java.util.Locale.ROOT), 0))
                .extracting(PeopleDirectory.Entry::id)
                .contains(colleague.id());
        assertThat(directory.page("%", 0)).isEmpty();
        assertThat(directory.page("", colleague.id()))
                .extracting(PeopleDirectory.Entry::id)
                .doesNotContain(colleague.id());
    }

    private Callable<Boolean> dismissal(Colleague colleague) {
        var terms = terms(colleague, "agent", true);
        return () -> {
            try {
                employment.change(colleague.id(), terms);
                return true;
            } catch (DomainException refused) {
                return false;
            }
        };
    }

    private Colleague onlyAdministrator() {
        var colleague = colleagues.hire("administrator");
        jdbc.sql("UPDATE person SET active = false WHERE id <> :id")
                .param("id", colleague.id())
                .update();
        return colleague;
    }

    private Employment.Terms terms(Colleague colleague, String role, boolean active) {
        return terms(colleague, role, active, colleague.name());
    }

    private Employment.Terms terms(Colleague colleague, String role, boolean active, String name) {
        var now = directory.get(colleague.id());
        return new Employment.Terms(
                name, now.alias(), now.email(), role, Set.copyOf(now.teams()), active, now.version());
    }
}
