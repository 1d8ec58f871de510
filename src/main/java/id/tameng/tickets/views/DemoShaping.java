package id.tameng.tickets.views;

import id.tameng.identity.People;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.fields.CustomFields;
import id.tameng.tickets.fields.FieldDraft;
import id.tameng.tickets.fields.Kind;
import id.tameng.tickets.fields.Need;
import id.tameng.tickets.types.Part;
import id.tameng.tickets.types.TicketTypes;
import id.tameng.tickets.views.SavedView.Share;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How Toko Nusantara shapes its tickets: three types, five fields, documentation of what is solved, promises, views.
@Component
class DemoShaping implements DemoShare {

    /// Whatever somebody has in hand, or is done, has been sorted; new mail has not.
    @Language("SQL")
    private static final String SORT = """
            UPDATE ticket SET type_id = :type, custom_fields = CASE WHEN id % 3 = 0 THEN '{}' ELSE jsonb_build_object(
                'kurir', (ARRAY['JNE', 'J&T', 'SiCepat', 'AnterAja'])[1 + id % 4]) END
            WHERE team_name = :team AND assignee_id IS NOT NULL
            """;

    @Language("SQL")
    private static final String DOCUMENT = """
            INSERT INTO documentation (ticket_id, version, summary, steps, solution, cause, author_id, author_name, written_at)
            SELECT id, 1, 'Pelanggan bertanya tentang: ' || subject, 'Pesanan dicek di gudang dan kurir dihubungi.',
              (ARRAY['Barang pengganti dikirim.', 'Dana dikembalikan.', 'Pelanggan sudah menerima penjelasan dan setuju.'])[1 + id % 3],
              (ARRAY['product', 'policy', 'logistics', 'us', 'customer', 'third_party'])[1 + id % 6],
              assignee_id, assignee_name, solved_at
            FROM ticket
            WHERE status IN ('solved', 'closed') AND assignee_id IS NOT NULL AND solved_at IS NOT NULL AND id % 4 <> 0
            """;

    @Language("SQL")
    private static final String PROMISE = """
            INSERT INTO follow_up (ticket_id, title, owner_id, owner_name, due_at, reminded_at, done_at, created_by, created_name,
              created_at)
            SELECT id,
              (ARRAY['Telepon lagi soal refund', 'Pastikan paket pengganti sampai', 'Kirim voucher yang dijanjikan'])[1 + id % 3],
              assignee_id, assignee_name, due_at, CASE WHEN due_at < :today THEN due_at END,
              CASE WHEN due_at < :today AND id % 2 = 0 THEN due_at END, assignee_id, assignee_name,
              :today::timestamptz - INTERVAL '4 days'
            FROM (SELECT id, assignee_id, assignee_name,
                    date_trunc('hour', :today::timestamptz) + (row_number() OVER (ORDER BY id DESC) - 6) * INTERVAL '7 hours' AS due_at
                  FROM ticket
                  WHERE assignee_id IS NOT NULL AND status IN ('open', 'waiting_internal', 'solved')
                  ORDER BY id DESC
                  LIMIT 24) AS chosen
            """;

    private final TicketTypes types;
    private final CustomFields fields;
    private final People people;
    private final JdbcClient jdbc;

    DemoShaping(TicketTypes types, CustomFields fields, People people, JdbcClient jdbc) {
        this.types = types;
        this.fields = fields;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        long returns = type("Retur & refund", EnumSet.of(Part.SUMMARY, Part.SOLUTION, Part.CAUSE));
        long bills = type("Pembayaran", EnumSet.of(Part.SOLUTION));
        fields(returns, bills);
        sort("Pengiriman & Retur", returns);
        sort("Pembayaran", bills);
        jdbc.sql(DOCUMENT).update();
        jdbc.sql("UPDATE ticket SET documented_by = assignee_id WHERE id IN (SELECT ticket_id FROM documentation)")
                .update();
        jdbc.sql(PROMISE).param("today", Timestamp.from(today)).update();
        views(returns);
    }

    private long type(String name, EnumSet<Part> required) {
        return types.add(name, true, required);
    }

    private void fields(long returns, long bills) {
        fields.add(
                new FieldDraft(
                        "Kurir",
                        Kind.CHOICE,
                        List.of("JNE", "J&T", "SiCepat", "AnterAja"),
                        Map.of(1L, Need.OPTIONAL, returns, Need.OPEN)),
                true);
        fields.add(new FieldDraft("Nomor resi", Kind.TEXT, List.of(), Map.of(returns, Need.SOLVE)), true);
        fields.add(
                new FieldDraft(
                        "Nilai refund", Kind.NUMBER, List.of(), Map.of(returns, Need.OPTIONAL, bills, Need.OPTIONAL)),
                true);
        fields.add(new FieldDraft("Janji kirim", Kind.DATE, List.of(), Map.of(returns, Need.OPTIONAL)), true);
        fields.add(new FieldDraft("Sudah difoto", Kind.YES_NO, List.of(), Map.of(returns, Need.OPTIONAL)), true);
    }

    private void sort(String team, long type) {
        jdbc.sql(SORT).param("team", team).param("type", type).update();
    }

    private void views(long returns) {
        people.listActive().stream()
                .filter(person -> person.alias().equals("Sari"))
                .findFirst()
                .ifPresent(sari -> {
                    var waiting = new Condition(Subject.UNANSWERED, null, Operator.OLDER_THAN, List.of("4"));
                    var unhappy = new Condition(Subject.TYPE, null, Operator.IS_ANY, List.of(Long.toString(returns)));
                    var active = new Condition(
                            Subject.STATUS,
                            null,
                            Operator.IS_ANY,
                            List.of("open", "waiting_customer", "waiting_internal"));
                    view(sari, "Lama belum dijawab", List.of(waiting), Sorting.WAITING);
                    view(sari, "Retur berjalan", List.of(unhappy, active), Sorting.PRIORITY);
                    var upset = new Condition(
                            Subject.MOOD, null, Operator.IS_ANY, List.of("distressed", "angry", "disappointed"));
                    view(sari, "Perlu ditenangkan", List.of(upset, active), Sorting.MOOD);
                });
        jdbc.sql("""
                INSERT INTO saved_view_favourite (person_id, view_id, position)
                SELECT p.id, v.id, v.id FROM saved_view AS v, unnest(:people) AS p (id)
                """)
                .param(
                        "people",
                        people.listActive().stream().map(People.Colleague::id).toArray(Long[]::new))
                .update();
    }

    private void view(People.Colleague owner, String name, List<Condition> conditions, Sorting sorting) {
        var draft = new ViewDraft(
                name,
                Share.ALL,
                null,
                false,
                conditions,
                sorting,
                List.of("status", "mood", "priority", "type", "assignee", "field.kurir"));
        SavedViews.bind(jdbc.sql("""
                        INSERT INTO saved_view (name, owner_id, owner_name, share, team_id, match, conditions, sorted_by, facts)
                        VALUES (:name, :me, :my_name, :share, :team, :match, :conditions::jsonb, :sorted, :facts)
                        """), draft)
                .param("me", owner.id())
                .param("my_name", owner.name())
                .update();
    }
}
