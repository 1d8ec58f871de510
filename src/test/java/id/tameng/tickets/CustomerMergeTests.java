package id.tameng.tickets;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.identity.Visibility.TEAM;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.tameng.TamengTest;
import id.tameng.customers.Consents;
import id.tameng.customers.Customer;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerNotes;
import id.tameng.customers.CustomerProfile;
import id.tameng.customers.Identities;
import id.tameng.customers.Preferences;
import id.tameng.customers.Timeline;
import id.tameng.customers.TimelineEntry;
import id.tameng.customers.merging.Comparison;
import id.tameng.customers.merging.CustomerMerging;
import id.tameng.customers.merging.Field;
import id.tameng.customers.merging.Likenesses;
import id.tameng.customers.merging.Parting;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TamengTest
class CustomerMergeTests {

    private final Cases cases;
    private final TicketList tickets;
    private final CustomerFile file;
    private final CustomerProfile profile;
    private final CustomerNotes notes;
    private final Identities identities;
    private final Consents consents;
    private final CustomerMerging merging;
    private final Parting parting;
    private final Timeline timeline;
    private final Comparison comparison;
    private final Likenesses likenesses;
    private final JdbcClient jdbc;
    private Viewer viewer;
    private long team;

    @Autowired
    CustomerMergeTests(
            Cases cases,
            TicketList tickets,
            CustomerFile file,
            CustomerProfile profile,
            CustomerNotes notes,
            Identities identities,
            Consents consents,
            CustomerMerging merging,
            Parting parting,
            Timeline timeline,
            Comparison comparison,
            Likenesses likenesses,
            JdbcClient jdbc) {
        this.cases = cases;
        this.tickets = tickets;
        this.file = file;
        this.profile = profile;
        this.notes = notes;
        this.identities = identities;
        this.consents = consents;
        this.merging = merging;
        this.parting = parting;
        this.timeline = timeline;
        this.comparison = comparison;
        this.likenesses = likenesses;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void sitDown() {
        viewer = cases.viewer(ALL);
        team = cases.team();
    }

    @Test
    void undoRestoresExactlyWhatWasThere() {
        long rina = writes("rina@gabung-satu.test", "Rina");
        long other = writes("rina.k@gabung-satu.test", "Rina Kusuma");
        profile.edit(
                viewer,
                other,
                new CustomerProfile.Edit(
                        "Rina Kusuma",
                        "CV Gabung",
                        "jv",
                        "Asia/Makassar",
                        new Preferences("whatsapp", LocalTime.of(16, 0), LocalTime.of(20, 0), true),
                        null));
        identities.add(viewer, other, "0812-1111-3301");
        identities.verify(
                viewer, other, file.get(viewer, other).phones().getFirst().id(), true);
        notes.add(viewer, other, "Suka warna biru");
        consents.record(viewer, other, new Consents.Word("marketing", "email", true, "phone", null, null));
        var before = List.of(face(rina), face(other));

        long merge = merging.merge(viewer, rina, other, Set.of(Field.NAME, Field.BEST_TIME));

        var merged = file.get(viewer, other);
        assertThat(merged.id()).as("old links lead to the survivor").isEqualTo(rina);
        assertThat(merged.name()).isEqualTo("Rina Kusuma");
        assertThat(merged.language().getLanguage()).as("kept").isEqualTo("id");
        assertThat(merged.preferences().from()).isEqualTo(LocalTime.of(16, 0));
        assertThat(merged.identities()).hasSize(3);
        assertThat(consents.isGranted(rina, "marketing", "email")).isTrue();
        assertThat(ticketsOf(rina))
                .hasSize(2)
                .allMatch(ticket -> ticket.customer().name().equals("Rina Kusuma"));
        assertThat(ticketsOf(other)).isEmpty();

        parting.part(viewer, rina, merge);

        assertThat(List.of(face(rina), face(other))).isEqualTo(before);
        assertThat(ticketsOf(rina))
                .hasSize(1)
                .allMatch(ticket -> ticket.customer().name().equals("Rina"));
    }

    @Test
    void whatCameInByHerAddressMeanwhileIsHersAgain() {
        long one = writes("satu@gabung-dua.test", "Satu");
        long two = writes("dua@gabung-dua.test", "Dua");
        long merge = merging.merge(viewer, one, two, null);
        assertThat(writes("dua@gabung-dua.test", "Dua", Instant.parse("2999-01-01T00:00:00Z")))
                .isEqualTo(one);

        parting.part(viewer, one, merge);

        assertThat(ticketsOf(two)).hasSize(2);
        assertThat(ticketsOf(one)).hasSize(1);
    }

    @Test
    void twoVerifiedLoginsAreNeverJoined() {
        long one = writes("masuk1@gabung-tiga.test", "Satu");
        long two = writes("masuk2@gabung-tiga.test", "Dua");
        login(one);
        login(two);
        assertRefused("merge-two-logins", () -> merging.merge(viewer, one, two, null));
        assertThat(merging.preview(viewer, one, two).obstacle()).isNotNull();
        assertThat(file.get(viewer, two).id()).isEqualTo(two);

        identities.allowLogin(
                viewer, two, file.get(viewer, two).identities().getFirst().id(), false);
        merging.merge(viewer, one, two, null);
    }

    @Test
    void onlyTheLatestMergeAndOnlyForThirtyDays() {
        long one = writes("a@gabung-empat.test", "A");
        long first = merging.merge(viewer, one, writes("b@gabung-empat.test", "B"), null);
        long second = merging.merge(viewer, one, writes("c@gabung-empat.test", "C"), null);
        assertRefused("merge-later-first", () -> parting.part(viewer, one, first));
        parting.part(viewer, one, second);
        assertRefused("not-found", () -> parting.part(viewer, one, second));
        jdbc.sql("UPDATE customer_merge SET at = at - interval '31 days' WHERE id = :id")
                .param("id", first)
                .update();
        assertRefused("merge-too-old", () -> parting.part(viewer, one, first));
    }

    @Test
    void aMergeOfOneselfOrOfNobodyIsRefused() {
        long one = writes("a@gabung-lima.test", "A");
        assertRefused("merge-with-herself", () -> merging.merge(viewer, one, one, null));
        assertRefused("not-found", () -> merging.merge(viewer, one, 987_654_321, null));
        var stranger = cases.viewer(TEAM, cases.team());
        assertRefused("not-found", () -> merging.merge(stranger, one, writes("b@gabung-lima.test", "B"), null));
    }

    @Test
    void tellsOneStoryInPagesWithoutGapsOrRepeats() {
        long one = writes("cerita@gabung-enam.test", "Cerita");
        notes.add(viewer, one, "Catatan");
        consents.record(viewer, one, new Consents.Word("survey", "email", false, "form", null, null));
        identities.add(viewer, one, "0812-1111-3306");
        merging.merge(viewer, one, writes("cerita2@gabung-enam.test", "Cerita"), null);

        var whole = timeline.page(viewer, one, 100, null).data();
        assertThat(whole).extracting(TimelineEntry::type).contains("ticket", "message", "note", "consent", "change");
        assertThat(whole).extracting(TimelineEntry::what).contains("merged", "identity-added", "consent-withdrawn");
        assertThat(whole).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));

        var paged = new ArrayList<TimelineEntry>();
        var page = timeline.page(viewer, one, 2, null);
        for (int i = 0; i < 20; i++) {
            paged.addAll(page.data());
            if (page.next() == null) {
                break;
            }
            page = timeline.page(viewer, one, 2, Cursor.parse(page.next()));
        }
        assertThat(paged)
                .extracting(TimelineEntry::id, TimelineEntry::what)
                .isEqualTo(whole.stream()
                        .map(entry -> tuple(entry.id(), entry.what()))
                        .toList());
    }

    @Test
    void findsWhoMayBeOnePersonAndRemembersWhoIsNot() {
        long one = writes("kembar.tujuh@surat-a.test", "Kembar Tujuhbelas");
        long two = writes("kembartujuh@surat-b.test", "Kembar Tujuhbelas");
        long alike = writes("lain.sama.sekali@surat-c.test", "Kembar Tujuhbela");
        for (int i = 0; i < 50 && comparison.compare() > 0; i++) {
            // until all are compared
        }
        var found = likenesses.list(viewer, one);
        assertThat(found).extracting(likeness -> likeness.other(one).id()).containsExactly(two, alike);
        assertThat(found.getFirst().reasons()).contains("account", "name");
        assertThat(found.getLast().reasons()).contains("similar-name");

        likenesses.refute(viewer, one, two, true);
        profile.edit(
                viewer, one, new CustomerProfile.Edit("Kembar Tujuhbelas", null, "id", "Asia/Jakarta", null, null));
        for (int i = 0; i < 50 && comparison.compare() > 0; i++) {
            // once more
        }
        assertThat(likenesses.list(viewer, one))
                .extracting(likeness -> likeness.other(one).id())
                .containsExactly(alike);
        var stranger = cases.viewer(TEAM, cases.team());
        assertThat(likenesses.page(stranger, 100, null).data()).isEmpty();
    }

    private record Face(
            String name,
            String company,
            String language,
            Preferences preferences,
            List<Customer.Identity> identities,
            List<Customer.Note> notes,
            List<Consents.Consent> consents,
            List<Long> tickets) {}

    private Face face(long id) {
        var customer = file.get(viewer, id);
        assertThat(customer.id()).isEqualTo(id);
        return new Face(
                customer.name(),
                String.valueOf(customer.company()),
                customer.language().getLanguage(),
                customer.preferences(),
                customer.identities(),
                customer.notes(),
                consents.list(viewer, id),
                ticketsOf(id).stream().map(TicketSummary::id).toList());
    }

    private List<TicketSummary> ticketsOf(long customer) {
        return tickets.page(viewer, TicketFilter.of(customer), 50, null).data();
    }

    private void login(long customer) {
        long identity = file.get(viewer, customer).identities().getFirst().id();
        identities.verify(viewer, customer, identity, true);
        identities.allowLogin(viewer, customer, identity, true);
    }

    private long writes(String address, String name) {
        return writes(address, name, MORNING.plus(Duration.ofMinutes(1)));
    }

    /// The name is what we call her from then on.
    private long writes(String address, String name, Instant at) {
        long ticket =
                cases.receive(Cases.mail(team, address, Belonging.NONE, at)).ticket();
        long id = tickets.list(viewer, List.of(ticket)).getFirst().customer().id();
        jdbc.sql("UPDATE customer SET name = :name, compared = false WHERE id = :id AND name = 'Siti'")
                .param("name", name)
                .param("id", id)
                .update();
        return id;
    }

    private static void assertRefused(String code, Runnable act) {
        assertThat(catchThrowableOfType(DomainException.class, act::run).code()).isEqualTo(code);
    }
}
