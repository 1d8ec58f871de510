package id.tameng.customers.merging;

import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerEntry.Newcomer;
import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody who was entered twice and is one again since this morning; that can still be undone.
@Component
class DemoMerge implements DemoShare {

    private record Somebody(long id, String name) {}

    private final JdbcClient jdbc;
    private final People people;
    private final OnBehalf onBehalf;
    private final CustomerEntry entry;
    private final CustomerMerging merging;

    DemoMerge(JdbcClient jdbc, People people, OnBehalf onBehalf, CustomerEntry entry, CustomerMerging merging) {
        this.jdbc = jdbc;
        this.people = people;
        this.onBehalf = onBehalf;
        this.entry = entry;
        this.merging = merging;
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var known = jdbc.sql("""
                        SELECT id, name
                        FROM customer
                        WHERE merged_into IS NULL AND company_id IS NOT NULL
                        ORDER BY id
                        OFFSET 12 LIMIT 1
                        """).query(Somebody.class).optional();
        people.listActive().stream()
                .filter(person -> person.alias().equals("Bayu"))
                .findFirst()
                .flatMap(person -> onBehalf.find(person.id()))
                .ifPresent(bayu ->
                        known.ifPresent(somebody -> onBehalf.act(bayu, Door.UNKNOWN, () -> twice(bayu, somebody))));
    }

    private long twice(Viewer viewer, Somebody known) {
        var words = known.name().toLowerCase(java.util.Locale.ROOT).split(" ");
        var address = words[0] + ".pesanan@surat-lama.test";
        long again = entry.add(
                viewer, new Newcomer("Ibu/Bapak " + known.name(), null, "id", "Asia/Jakarta", List.of(address)));
        return merging.merge(viewer, known.id(), again, null);
    }
}
