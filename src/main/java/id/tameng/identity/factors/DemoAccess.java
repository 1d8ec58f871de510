package id.tameng.identity.factors;

import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.People.NewPerson;
import id.tameng.identity.RoleDesign;
import id.tameng.identity.RoleDesign.Design;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.demo.DemoShare;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/// A role of the house's own that wants more than a password, and somebody who has set that up. The others of the demo
/// still come in with their password alone.
@Component
class DemoAccess implements DemoShare {

    private static final Set<String> ANSWERS =
            Set.of("tickets.read", "tickets.write", "customers.read", "customers.write", "people.read");

    private final People people;
    private final Teams teams;
    private final RoleDesign roles;
    private final OnBehalf onBehalf;
    private final Factors factors;
    private final AuthenticatorApp app;
    private final Clock clock;

    DemoAccess(
            People people,
            Teams teams,
            RoleDesign roles,
            OnBehalf onBehalf,
            Factors factors,
            AuthenticatorApp app,
            Clock clock) {
        this.people = people;
        this.teams = teams;
        this.roles = roles;
        this.onBehalf = onBehalf;
        this.factors = factors;
        this.app = app;
        this.clock = clock;
    }

    /// After the tickets, so that none becomes hers.
    @Override
    public int order() {
        return 92;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        people.listActive().stream()
                .filter(person -> person.alias().equals("Sari"))
                .findFirst()
                .flatMap(person -> onBehalf.find(person.id()))
                .map(sari -> onBehalf.act(sari, Door.UNKNOWN, this::hire))
                .flatMap(onBehalf::find)
                .ifPresent(nadia -> onBehalf.act(nadia, Door.UNKNOWN, () -> prove(nadia)));
    }

    private long hire() {
        var role = roles.add(new Design("Pengawas pembayaran", Visibility.TEAM, ANSWERS, false, 0));
        var more = new TreeSet<>(ANSWERS);
        more.add("customers.export");
        roles.change(role, new Design("Pengawas pembayaran", Visibility.TEAM, more, true, 0));
        var payment = teams.list().stream()
                .filter(team -> team.name().equals("Pembayaran"))
                .map(Teams.Team::id)
                .collect(Collectors.toSet());
        return people.add(new NewPerson(
                        "nadia@demo.tameng.test", "Nadia Rahmawati", "Nadia", "", role, "id", "Asia/Jakarta", payment)
                .withGeneratedPassword());
    }

    /// As if she had scanned the picture and typed what her app shows.
    private int prove(Viewer nadia) {
        var secret = new Base32().decode(app.pending(nadia.id()));
        long step = clock.instant().getEpochSecond() / OneTimeCode.SECONDS;
        return factors.addApp(nadia, OneTimeCode.at(secret, step)).size();
    }
}
