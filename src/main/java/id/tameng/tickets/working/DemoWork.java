package id.tameng.tickets.working;

import id.tameng.customers.Correspondents;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import id.tameng.tickets.SnoozeWords;
import id.tameng.tickets.Snoozing;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.links.Incidents;
import id.tameng.tickets.merging.Merging;
import id.tameng.tickets.tags.Tags;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An open incident with ten tickets, a merged pair, some tickets put off, and tags in their colours.
@Component
class DemoWork implements DemoShare {

    private static final int ENOUGH = 12;

    private static final Map<String, List<String>> MEANINGS = Map.of(
            "pengiriman", List.of("blue", "Paket di jalan, kurir, nomor resi"),
            "retur", List.of("amber", "Barang kembali atau ditukar"),
            "pembayaran", List.of("teal", "Uang masuk, tagihan, dobel bayar"),
            "refund", List.of("violet", "Uang kembali kepada pelanggan"),
            "terlambat", List.of("red", "Lewat dari janji kita"),
            "akun", List.of("green", "Masuk, kata sandi, alamat surel"),
            "keluhan", List.of("pink", "Pelanggan kecewa; baca baik-baik dulu"));

    private record Mailbox(long team, long account) {}

    private final JdbcClient jdbc;
    private final Correspondents customers;
    private final OnBehalf onBehalf;
    private final MessageIntake intake;
    private final Incidents incidents;
    private final Merging merging;
    private final Snoozing snoozing;
    private final Tags tags;

    DemoWork(
            JdbcClient jdbc,
            Correspondents customers,
            OnBehalf onBehalf,
            MessageIntake intake,
            Incidents incidents,
            Merging merging,
            Snoozing snoozing,
            Tags tags) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.onBehalf = onBehalf;
        this.intake = intake;
        this.incidents = incidents;
        this.merging = merging;
        this.snoozing = snoozing;
        this.tags = tags;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        var mailbox = jdbc.sql("""
                        SELECT team_id AS team, account_id AS account
                        FROM ticket
                        WHERE team_name = 'Pembayaran' AND account_id IS NOT NULL AND assignee_id IS NOT NULL
                        LIMIT 1
                        """).query(Mailbox.class).optional();
        var people = jdbc.sql(
                        "SELECT assignee_id FROM ticket WHERE team_name = 'Pembayaran' AND assignee_name LIKE 'Rian%' LIMIT 1")
                .query(Long.class)
                .optional()
                .flatMap(onBehalf::find);
        var known = customers.list(ENOUGH);
        if (mailbox.isEmpty() || people.isEmpty() || known.size() < ENOUGH) {
            return;
        }
        var viewer = people.get();
        var letters = new DemoIncident(mailbox.get().team(), mailbox.get().account(), known, latest(), today).letters();
        incident(viewer, intake.receive(letters));
        snooze(viewer, today);
        colours();
    }

    /// Numbers rise with time: what comes now comes after all that is there.
    private Instant latest() {
        return jdbc.sql("SELECT max(created_at) FROM message")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void incident(Viewer viewer, List<Placed> placed) {
        var incident = placed.getFirst().number();
        placed.subList(1, 11).forEach(one -> incidents.hang(viewer, one.number(), incident));
        merging.merge(viewer, placed.getLast().number(), placed.get(1).number(), false);
    }

    private void snooze(Viewer viewer, Instant today) {
        var words = List.of("tomorrow", "monday", "answer").iterator();
        jdbc.sql("""
                        SELECT number
                        FROM ticket
                        WHERE team_name = 'Pembayaran' AND status IN ('new', 'open', 'waiting_customer', 'waiting_internal')
                          AND (assignee_id = :viewer OR assignee_id IS NULL) AND NOT incident
                        ORDER BY incident_id IS NOT NULL, assignee_id IS NULL, id
                        LIMIT 3
                        """).param("viewer", viewer.id()).query(String.class).list().stream()
                .map(TicketNumber::get)
                .forEach(number ->
                        snoozing.putOff(viewer, number, SnoozeWords.parse(words.next(), viewer.zone(), today)));
    }

    private void colours() {
        var there = jdbc.sql("SELECT name FROM tag").query(String.class).list();
        MEANINGS.forEach((name, meaning) -> {
            if (there.contains(name)) {
                tags.change(name, meaning.getFirst(), meaning.getLast());
            }
        });
    }
}
