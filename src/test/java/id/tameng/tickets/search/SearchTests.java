package id.tameng.tickets.search;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.OWN;
import static id.tameng.identity.Visibility.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class SearchTests {

    private final Search search;
    private final SearchIndex index;
    private final Letters letters;
    private final JdbcClient jdbc;

    @Autowired
    SearchTests(Search search, SearchIndex index, Letters letters, JdbcClient jdbc) {
        this.search = search;
        this.index = index;
        this.letters = letters;
        this.jdbc = jdbc;
    }

    @Test
    void findsWordsByTheirStemAndMarksThem() {
        var viewer = letters.viewer(ALL);
        var sent = letters.mail("Zubaidah", "Gelas kurmala", "Paket kurmala saya dikembalikan oleh kurir.");
        index();
        var hit = find(viewer, "kurmala kembali").getFirst();
        assertThat(hit.ticket()).isEqualTo(sent);
        assertThat(marked(hit.snippet())).containsExactly("kurmala", "dikembalikan");
        assertThat(marked(hit.markedSubject())).containsExactly("kurmala");
        assertThat(find(viewer, "kurmala pengembalian")).hasSize(1);
        assertThat(find(viewer, "kurmala -kurir")).isEmpty();
        assertThat(find(viewer, "\"kurmala saya\"")).hasSize(1);
        assertThat(find(viewer, "\"saya kurmala\"")).isEmpty();
    }

    @Test
    void neverShowsWhatTheViewerMayNotOpen() {
        long here = letters.team();
        long elsewhere = letters.team();
        var near = letters.mail(here, "Siti", "Ziarah", "rahasia tembikar");
        var far = letters.mail(elsewhere, "Siti", "Ziarah", "rahasia tembikar");
        index();
        assertThat(tickets(letters.viewer(TEAM, here), "tembikar")).containsExactly(near);
        assertThat(tickets(letters.viewer(OWN, here), "tembikar")).isEmpty();
        assertThat(tickets(letters.viewer(ALL), "tembikar")).containsExactly(far, near);
        var number = letters.number(far);
        assertThat(tickets(letters.viewer(TEAM, here), number)).isEmpty();
        assertThat(tickets(letters.viewer(ALL), number)).containsExactly(far);
    }

    @Test
    void everyWayFindsTheSameInTheSameOrder() {
        var viewer = letters.viewer(ALL);
        var tickets = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            tickets.addFirst(letters.mail("Umar", "Belimbing", "belimbing wuluh " + i));
        }
        var again = tickets.remove(20);
        letters.document(again, "belimbing sudah dikirim ulang");
        tickets.addFirst(again);
        index();
        var wanted = new Wanted("'belimbing'", 0, java.util.Set.of(), List.of());
        for (var way : Way.values()) {
            assertThat(letters.ids(viewer, wanted, way)).as(way.name()).isEqualTo(tickets);
            assertThat(letters.pages(viewer, wanted, way, 7)).as(way.name()).isEqualTo(tickets);
        }
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingATicket() {
        var viewer = letters.viewer(ALL);
        for (int i = 0; i < 7; i++) {
            letters.mail("Umar", "Cempedak", "cempedak goreng " + i);
        }
        index();
        var all = new ArrayList<Long>();
        Cursor after = null;
        do {
            var part = search.find(viewer, "cempedak", 3, after);
            part.tickets().forEach(hit -> all.add(hit.ticket()));
            after = part.next() == null ? null : Cursor.parse(part.next());
        } while (after != null);
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void understandsFilters() {
        long team = letters.team();
        var viewer = letters.viewer(TEAM, team);
        var ratna = letters.mail(team, "Ratna Sari", "Duku", "duku manis");
        var budi = letters.mail(team, "Budi", "Duku", "duku asam");
        index();
        assertThat(tickets(viewer, "duku dari:ratna")).containsExactly(ratna);
        assertThat(tickets(viewer, "duku from:bud")).containsExactly(budi);
        assertThat(tickets(viewer, "duku status:baru")).containsExactly(budi, ratna);
        assertThat(tickets(viewer, "status:selesai duku")).isEmpty();
        assertThat(tickets(viewer, "petugas:kosong")).containsExactly(budi, ratna);
        assertThat(tickets(viewer, "duku lampiran:ya")).isEmpty();
        assertThat(tickets(viewer, "duku sebelum:2026-11-20")).isEmpty();
        assertThat(tickets(viewer, "duku setelah:2026-11-20")).hasSize(2);
        var wrong = search.find(viewer, "duku status:entah warna:biru sebelum:kemarin tim:tidakada", 10, null);
        assertThat(wrong.complaints())
                .extracting(Complaint::code)
                .containsExactly("unknown", "status", "before", "team");
    }

    @Test
    void correctsATypingErrorWhenNothingIsFound() {
        var viewer = letters.viewer(ALL);
        for (int i = 0; i < 12; i++) {
            letters.mail("Umar", "Rambutan", "rambutan binjai");
        }
        index();
        var results = search.find(viewer, "rambuttan", 20, null);
        assertThat(results.corrected()).isEqualTo("rambutan");
        assertThat(results.tickets()).hasSize(12);
    }

    @Test
    void findsAPhoneNumberHoweverItIsWritten() {
        var viewer = letters.viewer(ALL);
        var sent = letters.mail("Umar", "Nomor", "Hubungi saya di 0812 9988-7766 ya");
        index();
        for (var written : List.of("081299887766", "+62 812-9988-7766", "6281299887766", "0812-9988-7766")) {
            assertThat(tickets(viewer, written)).containsExactly(sent);
        }
    }

    @Test
    void findsAnAddressANumberAndAnAccentedName() {
        var viewer = letters.viewer(ALL);
        var sent = letters.mail("José Wibisana", "Salak", "salak pondoh");
        index();
        assertThat(tickets(viewer, "jose wibisana")).containsExactly(sent);
        assertThat(tickets(viewer, letters.address(sent))).containsExactly(sent);
        assertThat(tickets(viewer, letters.number(sent)).getFirst()).isEqualTo(sent);
    }

    @Test
    void followsARenamedTicketAndOtherTexts() {
        var viewer = letters.viewer(ALL);
        var sent = letters.mail("Umar", "Lengkeng", "halo");
        index();
        jdbc.sql("UPDATE ticket SET subject = 'Matoa papua' WHERE id = :id")
                .param("id", sent)
                .update();
        letters.document(sent, "Solusi: kedondong dikirim ulang");
        index();
        assertThat(tickets(viewer, "matoa")).containsExactly(sent);
        assertThat(find(viewer, "kedondong").getFirst().kind()).isEqualTo("documentation");
    }

    @Test
    void survivesEveryStrangeInput() {
        var viewer = letters.viewer(ALL);
        for (var text : List.of(
                "'",
                "\"",
                "a:",
                ":",
                "-",
                "!&|()<->*",
                "\\",
                "status:",
                "dari:''",
                "%_",
                "x".repeat(500),
                "𝒳 👍",
                "a".repeat(99) + "'",
                "-tidak")) {
            assertThat(search.find(viewer, text, 5, null)).as(text).isNotNull();
        }
    }

    private void index() {
        letters.index(index);
    }

    private List<Hit> find(Viewer viewer, String text) {
        return search.find(viewer, text, 20, null).tickets();
    }

    private List<Long> tickets(Viewer viewer, String text) {
        return find(viewer, text).stream().map(Hit::ticket).toList();
    }

    private static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::marked).map(Fragment::text).collect(Collectors.toList());
    }
}
