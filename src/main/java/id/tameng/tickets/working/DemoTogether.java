package id.tameng.tickets.working;

import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.Handling;
import id.tameng.tickets.InboxFilter;
import id.tameng.tickets.InboxMark;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.documentation.Account;
import id.tameng.tickets.documentation.Documentations;
import id.tameng.tickets.links.Links;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Cases that belong together, and one that Dewi has handed to her supervisor with what she had found out.
@Component
class DemoTogether implements DemoShare {

    private static final int ENOUGH = 5;

    private final People people;
    private final OnBehalf onBehalf;
    private final InboxQuery inbox;
    private final Links links;
    private final Documentations documentations;
    private final Handling handling;

    DemoTogether(
            People people,
            OnBehalf onBehalf,
            InboxQuery inbox,
            Links links,
            Documentations documentations,
            Handling handling) {
        this.people = people;
        this.onBehalf = onBehalf;
        this.inbox = inbox;
        this.links = links;
        this.documentations = documentations;
        this.handling = handling;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var dewi = person("Dewi").flatMap(onBehalf::find);
        var bayu = person("Bayu");
        if (dewi.isPresent() && bayu.isPresent()) {
            onBehalf.act(dewi.get(), Door.UNKNOWN, () -> together(dewi.get(), bayu.get()));
        }
    }

    private boolean together(Viewer dewi, long bayu) {
        var ids = Stream.of(InboxView.MINE, InboxView.TEAM)
                .flatMap(view -> inbox.page(dewi, InboxFilter.of(view), null).marks().stream())
                .map(InboxMark::id)
                .distinct()
                .toList();
        var rows = inbox.rows(dewi, ids);
        var seen = ids.stream().map(rows::get).map(InboxRow::number).toList();
        if (seen.size() < ENOUGH) {
            return false;
        }
        links.add(dewi, seen.get(0), "related", seen.get(2));
        links.add(dewi, seen.get(3), "parent", seen.get(2));
        links.add(dewi, seen.get(4), "parent", seen.get(2));
        escalate(dewi, seen.get(1), bayu);
        return true;
    }

    private void escalate(Viewer dewi, TicketNumber number, long bayu) {
        documentations.write(
                dewi,
                number,
                new Account(
                        "Pelanggan minta uang kembali penuh, di luar batas tujuh hari.",
                        "Resi dicek: paket memang tiba terlambat enam hari. Gudang sudah membenarkan.",
                        "",
                        null),
                null);
        handling.assign(dewi, number, bayu);
    }

    private Optional<Long> person(String alias) {
        return people.listActive().stream()
                .filter(colleague -> colleague.alias().equals(alias))
                .map(People.Colleague::id)
                .findFirst();
    }
}
