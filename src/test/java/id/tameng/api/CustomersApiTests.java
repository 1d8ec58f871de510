package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.customers.Contact;
import id.tameng.customers.CustomerDirectory;
import id.tameng.customers.CustomerProfile;
import id.tameng.customers.Identities;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.DomainException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApiTest
class CustomersApiTests {

    private static final Viewer SUPERVISOR = new Viewer(
            1,
            0,
            "b@kantor.test",
            "Bayu",
            "Bayu",
            Locale.of("id"),
            ZoneId.of("Asia/Jakarta"),
            "auto",
            "supervisor",
            Visibility.ALL,
            Set.of(),
            Set.of());

    private final Requests api;
    private final Staff staff;
    private final CustomerDirectory directory;
    private final Identities identities;
    private final CustomerProfile profile;
    private final TransactionTemplate transaction;
    private String token = "";

    @Autowired
    CustomersApiTests(
            Requests api,
            Staff staff,
            CustomerDirectory directory,
            Identities identities,
            CustomerProfile profile,
            TransactionTemplate transaction) {
        this.api = api;
        this.staff = staff;
        this.directory = directory;
        this.identities = identities;
        this.profile = profile;
        this.transaction = transaction;
    }

    @BeforeEach
    void hire() {
        token = staff.token(staff.person("supervisor"));
    }

    @Test
    void findsByNameCompanyAddressAndNumber() {
        long id = customer("cari.lestari@toko-cari.test", "Wulandari Cariyanti");
        identities.add(SUPERVISOR, id, "0813 9999 0001");
        profile.edit(
                SUPERVISOR,
                id,
                new CustomerProfile.Edit("Wulandari Cariyanti", "CV Carimaju Sentosa", "id", "Asia/Makassar", 0));
        for (var words : List.of(
                "cariyan",
                "wulandari%20cari",
                "carimaju",
                "cari.lestari@",
                "CARI.LESTARI",
                "0813-9999",
                "62813999900",
                "%2B628139999")) {
            assertThat(found(words)).as(words).containsExactly(id);
        }
        for (var words : List.of("tidakada", "%25", "%27%3B--", "%26%7C!:*", "0813-8888")) {
            assertThat(found(words)).as(words).isEmpty();
        }
    }

    @Test
    void showsEverythingAboutOne() {
        long id = customer("lengkap@contoh.test", "Lengkap");
        identities.add(SUPERVISOR, id, "021 555 0123");
        var customer = api.get(token, "/api/v1/customers/" + id).json();
        assertThat(customer.path("identities")
                        .valueStream()
                        .map(one -> one.path("value").asString()))
                .containsExactly("lengkap@contoh.test", "+62215550123");
        assertThat(customer.path("identities").get(0).path("verified").asBoolean())
                .isFalse();
        assertThat(customer.propertyNames()).contains("company", "notes", "language", "time_zone", "created_at");
    }

    @Test
    void anAddressBelongsToOneCustomerOnly() {
        long first = customer("satu@milik.test", "Satu");
        long second = customer("dua@milik.test", "Dua");
        assertRefused("identity-taken", () -> identities.add(SUPERVISOR, second, "SATU@milik.test"));
        assertRefused("email-invalid", () -> identities.add(SUPERVISOR, second, "bukan@alamat"));
        assertRefused("phone-invalid", () -> identities.add(SUPERVISOR, second, "12345"));
        long only = api.get(token, "/api/v1/customers/" + first)
                .json()
                .path("identities")
                .get(0)
                .path("id")
                .asLong();
        assertRefused("last-identity", () -> identities.remove(SUPERVISOR, first, only));
    }

    @Test
    void aLateEditDoesNotOverwrite() {
        long id = customer("edit@milik.test", "Edit");
        profile.edit(SUPERVISOR, id, new CustomerProfile.Edit("Cepat", null, "en", "Asia/Jayapura", 0));
        assertRefused(
                "changed-meanwhile",
                () -> profile.edit(SUPERVISOR, id, new CustomerProfile.Edit("Lambat", null, "id", "UTC", 0)));
        assertThat(api.get(token, "/api/v1/customers/" + id).json().path("name").asString())
                .isEqualTo("Cepat");
    }

    @Test
    void pagesByName() {
        for (var name : List.of("Zulaikha Halaman", "ani Halaman", "Budi Halaman", "Ani Halaman", "citra Halaman")) {
            customer(name.replace(' ', '.') + name.hashCode() + "@halaman.test", name);
        }
        var seen = new ArrayList<String>();
        var after = "";
        for (int page = 0; page < 5 && after != null; page++) {
            var answer = api.get(token, "/api/v1/customers?q=halaman&limit=2" + after)
                    .json();
            answer.path("data")
                    .forEach(customer ->
                            seen.add(customer.path("name").asString().toLowerCase(Locale.ROOT)));
            after = answer.path("next").isNull()
                    ? null
                    : "&after=" + answer.path("next").asString();
        }
        assertThat(seen)
                .containsExactly("ani halaman", "ani halaman", "budi halaman", "citra halaman", "zulaikha halaman");
    }

    private long customer(String address, String name) {
        var contact = Contact.email(address, name);
        var known = Objects.requireNonNull(transaction.execute(status -> directory.findOrCreate(List.of(contact))));
        return Objects.requireNonNull(known.get(contact)).id();
    }

    private List<Long> found(String words) {
        return api.get(token, "/api/v1/customers?q=" + words)
                .json()
                .path("data")
                .valueStream()
                .map(customer -> customer.path("id").asLong())
                .toList();
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
