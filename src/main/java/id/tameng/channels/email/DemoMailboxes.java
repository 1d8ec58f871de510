package id.tameng.channels.email;

import id.tameng.identity.Teams;
import id.tameng.platform.demo.DemoShare;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The mailboxes of Toko Nusantara.
@Component
class DemoMailboxes implements DemoShare {

    private static final String ACKNOWLEDGEMENT = """
            Halo {nama},

            Terima kasih sudah menulis kepada kami. Pesan Anda tentang "{perihal}" sudah kami terima dengan nomor {nomor}.

            Kami membacanya satu per satu dan biasanya membalas pada hari kerja yang sama. Bila ada yang ingin ditambahkan, cukup balas surel ini, tidak perlu mengulang dari awal.
            """;

    private final MailboxSetup setup;
    private final Teams teams;

    DemoMailboxes(MailboxSetup setup, Teams teams) {
        this.setup = setup;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var ids = teams.list().stream().collect(Collectors.toMap(Teams.Team::name, Teams.Team::id));
        add("halo", "Toko Nusantara", team(ids, "Layanan Pelanggan"), "Layanan Pelanggan Toko Nusantara", true);
        add("retur", "Retur Toko Nusantara", team(ids, "Pengiriman & Retur"), "Tim Pengiriman & Retur", false);
        add("bayar", "Pembayaran Toko Nusantara", team(ids, "Pembayaran"), "Tim Pembayaran", false);
    }

    private void add(String name, String displayName, long team, String signer, boolean acknowledge) {
        setup.add(new MailboxDraft(
                name + "@demo.tameng.test",
                displayName,
                team,
                true,
                null,
                "INBOX",
                null,
                "Salam hangat,\n" + signer + "\nSenin–Sabtu, 08.00–20.00 WIB",
                acknowledge,
                ACKNOWLEDGEMENT.strip(),
                7));
    }

    private static long team(Map<String, Long> ids, String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }
}
