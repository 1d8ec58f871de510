package id.tameng.customers;

import id.tameng.customers.DemoNames.Region;
import id.tameng.platform.demo.DemoShare;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Two hundred people from all over Indonesia who write to Toko Nusantara, every ninth for a company. The addresses end
/// in `.test`, so that no real person ever gets mail of a demo.
@Component
class DemoCustomers implements DemoShare {

    private static final int COUNT = 200;
    private static final List<String> PROVIDERS = List.of(
            "pelanggan.tameng.test",
            "pelanggan.tameng.test",
            "pelanggan.tameng.test",
            "surelku.test",
            "gmeil.test",
            "kantorpos.test");
    private static final List<String> NOTES = List.of(
            "Lebih suka dihubungi lewat surel setelah pukul 16.",
            "Reseller. Sering pesan dalam jumlah besar menjelang Lebaran.",
            "Alamat rumahnya di gang sempit, kurir perlu menelepon dulu.",
            "Pendengarannya kurang baik: tulis saja, jangan menelepon.",
            "Sudah dua kali dapat barang rusak. Tolong diprioritaskan.",
            "Sabar dan ramah. Biasanya melampirkan foto tanpa diminta.");

    private final JdbcClient jdbc;

    DemoCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var names = new HashSet<String>();
        for (int i = 0; i < COUNT; i++) {
            var region = DemoNames.REGIONS.get(i % DemoNames.REGIONS.size());
            var since = Timestamp.from(today.minus(Duration.ofMinutes(random.nextInt(60, 400) * 24L * 60)));
            var name = name(random, region, names);
            long customer = add(name, region, i % 9 == 4 ? company(random, since) : null, since);
            identify(random, customer, name, i, since);
            if (i % 12 == 7) {
                note(customer, pick(random, NOTES), since);
            }
        }
    }

    private static String name(RandomGenerator random, Region region, Set<String> taken) {
        while (true) {
            var name = pick(random, region.first()) + " " + pick(random, region.last());
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private long add(String name, Region region, @Nullable Long company, Timestamp since) {
        return jdbc.sql("""
                        INSERT INTO customer (name, company_id, language, time_zone, created_at, updated_at)
                        VALUES (:name, :company, :language, :zone, :since, :since)
                        RETURNING id
                        """)
                .param("name", name)
                .param("company", company, java.sql.Types.BIGINT)
                .param("language", region.language())
                .param("zone", region.zone())
                .param("since", since)
                .query(Long.class)
                .single();
    }

    private long company(RandomGenerator random, Timestamp since) {
        return jdbc.sql("""
                        INSERT INTO company (name, created_at) VALUES (:name, :since)
                        ON CONFLICT (lower(name)) DO UPDATE SET name = company.name
                        RETURNING id
                        """)
                .param("name", pick(random, DemoNames.COMPANIES))
                .param("since", since)
                .query(Long.class)
                .single();
    }

    /// An address each, a number for most, a second address for a few.
    private void identify(RandomGenerator random, long customer, String name, int i, Timestamp since) {
        var account = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        identify(customer, Contact.email(account + "@" + pick(random, PROVIDERS), name), since, i % 3 == 0);
        if (i % 5 != 0) {
            var number = "+62812%04d%04d".formatted(1000 + i, random.nextInt(10_000));
            identify(customer, Contact.phone(number, name), since, i % 4 == 1);
        }
        if (i % 40 == 11) {
            identify(customer, Contact.email(account.replace(".", "") + "@kerja.test", name), since, false);
            identify(customer, Contact.email("belanja." + account + "@surelku.test", name), since, false);
        }
    }

    private void identify(long customer, Contact contact, Timestamp since, boolean verified) {
        jdbc.sql("""
                        INSERT INTO customer_identity (kind, value, customer_id, verified_at, created_at)
                        VALUES (:kind, :value, :customer, :verified, :since)
                        """)
                .param("kind", contact.kind().key())
                .param("value", contact.value())
                .param("customer", customer)
                .param("verified", verified ? since : null, java.sql.Types.TIMESTAMP)
                .param("since", since)
                .update();
    }

    /// Signed by the house: demo colleagues come and go.
    private void note(long customer, String body, Timestamp since) {
        jdbc.sql("""
                        INSERT INTO customer_note (customer_id, author_id, author_name, body, created_at)
                        VALUES (:customer, 0, 'Toko Nusantara', :body, :since)
                        """)
                .param("customer", customer)
                .param("body", body)
                .param("since", since)
                .update();
    }

    private static <T> T pick(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
