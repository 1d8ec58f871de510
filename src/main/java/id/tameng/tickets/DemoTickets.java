package id.tameng.tickets;

import id.tameng.customers.Correspondents;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.demo.Season;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Four hundred tickets of Toko Nusantara.
@Component
class DemoTickets implements DemoShare {

    private static final int CUSTOMERS = 200;
    private static final Map<String, String> TEAMS =
            Map.of("service", "Layanan Pelanggan", "shipping", "Pengiriman & Retur", "payment", "Pembayaran");
    private static final Map<String, List<String>> AGENTS = Map.of(
            "service", List.of("Dewi", "Dewi", "Rian", "Rian", "Bayu"),
            "shipping", List.of("Dewi", "Made", "Made"),
            "payment", List.of("Rian", "Yohana", "Yohana"));

    private final Correspondents customers;
    private final Teams teams;
    private final People people;
    private final List<ChannelAccounts> accounts;
    private final DemoArchive archive;

    DemoTickets(
            Correspondents customers, Teams teams, People people, List<ChannelAccounts> accounts, DemoArchive archive) {
        this.customers = customers;
        this.teams = teams;
        this.people = people;
        this.accounts = accounts;
        this.archive = archive;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var known = customers.list(CUSTOMERS);
        if (known.isEmpty()) {
            return;
        }
        var names = known.stream().map(Correspondents.Correspondent::name).toList();
        var cast = new DemoCast(known, teams(), colleagues(), accounts());
        archive.enter(cast, Season.play(random, today, names, AGENTS), random);
    }

    private Map<String, Ticket.Team> teams() {
        var byName = teams.list().stream()
                .collect(Collectors.toMap(Teams.Team::name, team -> new Ticket.Team(team.id(), team.name())));
        return TEAMS.entrySet().stream()
                .filter(team -> byName.containsKey(team.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, team -> byName.getOrDefault(team.getValue(), null)));
    }

    private Map<String, People.Colleague> colleagues() {
        return teams.list().stream()
                .flatMap(team -> people.listAssignable(team.id()).stream())
                .distinct()
                .collect(Collectors.toMap(People.Colleague::alias, colleague -> colleague));
    }

    private Map<Long, ChannelAccounts.Account> accounts() {
        return accounts.stream()
                .flatMap(channel -> channel.list().stream())
                .sorted(Comparator.comparingLong(ChannelAccounts.Account::id))
                .collect(Collectors.toMap(ChannelAccounts.Account::team, account -> account, (first, second) -> first));
    }
}
