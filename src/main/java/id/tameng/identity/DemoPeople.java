package id.tameng.identity;

import id.tameng.platform.demo.DemoShare;
import java.time.Instant;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// The people of Toko Nusantara.
@Component
class DemoPeople implements DemoShare {

    private static final String PASSWORD = "demo-tameng";
    private static final String WIB = "Asia/Jakarta";

    private final People people;
    private final Teams teams;

    DemoPeople(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        long service = teams.add("Layanan Pelanggan");
        long shipping = teams.add("Pengiriman & Retur");
        long payment = teams.add("Pembayaran");
        add("dewi", "Dewi Lestari", "Dewi", "agent", WIB, Set.of(service, shipping));
        add("rian", "Rian Hidayat", "Rian", "agent", WIB, Set.of(service, payment));
        add("bayu", "Bayu Prasetyo", "Bayu", "supervisor", WIB, Set.of(service, shipping, payment));
        add("sari", "Sari Wulandari", "Sari", "administrator", WIB, Set.of(service));
        add("made", "I Made Artawan", "Made", "agent", "Asia/Makassar", Set.of(shipping));
        add("yohana", "Yohana Rumbiak", "Yohana", "agent", "Asia/Jayapura", Set.of(payment));
    }

    private void add(String account, String name, String alias, String role, String zone, Set<Long> in) {
        people.add(new People.NewPerson(account + "@demo.tameng.test", name, alias, PASSWORD, role, "id", zone, in));
    }
}
