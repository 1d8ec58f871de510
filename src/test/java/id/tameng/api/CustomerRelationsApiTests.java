package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.api.Requests.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Customers by API: entered, changed, agreed, merged, imported.
@ApiTest
class CustomerRelationsApiTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Requests api;
    private final Staff staff;
    private String token = "";
    private String agent = "";

    @Autowired
    CustomerRelationsApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        token = staff.token(staff.person("supervisor"));
        agent = staff.token(staff.person("agent", staff.team("Layanan")));
    }

    @Test
    void isEnteredOnceHoweverOftenItIsAsked() {
        var body = "{\"name\": \"Rina\", \"emails\": [\"rina@hubungan.test\"], \"phones\": [\"0812-2222-1101\"]}";
        var first = api.post(token, "/api/v1/customers", body, "Idempotency-Key", "rina-baru");
        var second = api.post(token, "/api/v1/customers", body, "Idempotency-Key", "rina-baru");
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(api.post(token, "/api/v1/customers", body).problem()).isEqualTo("/problems/invalid");
        assertThat(api.post(token, "/api/v1/customers", "{\"name\": \"Tanpa\"}").body())
                .contains("identity-required");
    }

    @Test
    void whoeverEnteredHerSeesHerAndOthersDoNot() {
        var entered = enter(agent, "milik");
        assertThat(api.get(agent, path(entered)).status()).isEqualTo(200);
        var other = staff.token(staff.person("agent", staff.team("Lain")));
        assertThat(api.get(other, path(entered)).status()).isEqualTo(404);
        for (var below : new String[] {"/timeline", "/consents", "/merges", "/duplicates"}) {
            assertThat(api.get(other, path(entered) + below).status()).as(below).isEqualTo(404);
        }
        assertThat(api.patch(other, path(entered), "{\"name\": \"Curi\"}").status())
                .isEqualTo(404);
    }

    @Test
    void isChangedOnlyIfNobodyWasFaster() {
        var customer = enter(token, "ubah");
        var tag = api.get(token, path(customer)).header("ETag");
        var changed = api.patch(
                token,
                path(customer),
                "{\"preferences\": {\"channel\": \"whatsapp\", \"best_from\": \"16:00\", \"best_until\": \"20:00\","
                        + " \"do_not_contact\": true}, \"company\": \"CV Api\"}",
                "If-Match",
                tag);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("preferences").path("channel").asString())
                .isEqualTo("whatsapp");
        assertThat(changed.json().path("company").path("name").asString()).isEqualTo("CV Api");
        assertThat(api.patch(token, path(customer), "{\"name\": \"Lambat\"}", "If-Match", tag)
                        .status())
                .isEqualTo(412);
        var half = api.patch(
                token, path(customer), "{\"preferences\": {\"best_from\": \"16:00\", \"do_not_contact\": false}}");
        assertThat(half.json().path("errors").get(0).path("field").asString()).isEqualTo("preferences.best_until");
    }

    @Test
    void consentIsNeverOverwritten() {
        var consents = path(enter(token, "setuju")) + "/consents";
        var given = "{\"purpose\": \"marketing\", \"channel\": \"email\", \"granted\": %s, \"source\": \"form\"%s}";
        assertThat(api.post(token, consents, given.formatted(true, ", \"given_at\": \"2026-01-01T00:00:00Z\""))
                        .status())
                .isEqualTo(201);
        api.post(token, consents, given.formatted(false, ""));
        var now = api.get(token, consents).json().path("data");
        assertThat(now.size()).isOne();
        assertThat(now.get(0).path("granted").asBoolean()).isFalse();
        assertThat(api.get(token, consents + "?history=true")
                        .json()
                        .path("data")
                        .size())
                .isEqualTo(2);
        assertThat(api.post(token, consents, given.formatted(true, ", \"given_at\": \"2999-01-01T00:00:00Z\""))
                        .body())
                .contains("time-ahead");
        assertThat(api.post(token, consents, given.formatted(true, "").replace("form", "mimpi"))
                        .body())
                .contains("choice-unknown");
    }

    @Test
    void twoBecomeOneAndTwoAgain() {
        var kept = enter(token, "satu");
        var gone = enter(token, "dua");
        var preview =
                api.get(token, path(kept) + "/merges/preview?with=" + id(gone)).json();
        assertThat(preview.path("choices")
                        .valueStream()
                        .map(choice -> choice.path("field").asString()))
                .contains("name", "email");
        var merge =
                api.post(token, path(kept) + "/merges", "{\"other\": %d, \"take\": [\"name\"]}".formatted(id(gone)));
        assertThat(merge.status()).as(merge.body()).isEqualTo(201);
        var moved = api.get(token, path(gone));
        assertThat(moved.status()).isEqualTo(307);
        assertThat(moved.header("Location")).isEqualTo(path(kept));
        assertThat(api.get(token, path(gone) + "/timeline").json().path("data").toString())
                .contains("merged");

        long number = merge.json().path("id").asLong();
        assertThat(api.send("DELETE", token, path(kept) + "/merges/" + number, null)
                        .status())
                .isEqualTo(204);
        var back = api.get(token, path(gone)).json();
        assertThat(back.path("identities")).isEqualTo(gone.path("identities"));
        assertThat(api.get(token, path(kept)).json().path("name")).isEqualTo(kept.path("name"));
    }

    @Test
    void anUnverifiedAddressOpensNoDoor() {
        var customer = enter(token, "masuk");
        var identity = path(customer) + "/identities/"
                + customer.path("identities").get(0).path("id").asLong();
        assertThat(api.patch(token, identity, "{\"login\": true}").problem()).isEqualTo("/problems/login-unverified");
        var verified = api.patch(token, identity, "{\"verified\": true, \"login\": true}")
                .json();
        assertThat(verified.path("login").asBoolean()).isTrue();
        assertThat(verified.path("verified_by").asString()).startsWith("supervisor");
    }

    @Test
    void filesAreForThoseWhoSeeAll() {
        var opened = upload(token, "Nama,Surel\nLaras,laras@hubungan.test\nRusak,bukan\n");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("columns").toString()).isEqualTo("[\"name\",\"email\"]");
        assertThat(opened.json().path("total").asInt()).isEqualTo(2);
        assertThat(upload(agent, "Nama,Surel\nLaras,l@hubungan.test\n").status())
                .isEqualTo(403);
        assertThat(upload(token, "").body()).contains("import-empty");
        var columns = "/api/v1/customers/imports/" + opened.json().path("id").asLong();
        assertThat(api.patch(token, columns, "{\"columns\": [\"name\"]}").body())
                .contains("import-columns");
        assertThat(api.patch(token, columns, "{\"columns\": [\"name\", \"note\"]}")
                        .body())
                .contains("import-no-contact-column");
        assertThat(api.get(agent, "/api/v1/customers/export").status()).isEqualTo(403);
        assertThat(api.get(token, "/api/v1/customers/export").body()).startsWith("\ufeffid,name,company");
    }

    @Test
    void aCompanyIsSeenByThoseWhoSeeItsPeople() {
        var customer = enter(agent, "kantor");
        api.patch(agent, path(customer), "{\"company\": \"PT Kantor Kita\"}");
        var found = api.get(agent, "/api/v1/companies?q=kantor%20ki").json().path("data");
        assertThat(found.size()).isOne();
        var path = "/api/v1/companies/" + found.get(0).path("id").asLong();
        assertThat(api.get(agent, path + "/customers").json().path("data").size())
                .isOne();
        assertThat(api.patch(agent, path, "{\"domain\": \"bukan domain\"}").body())
                .contains("domain-invalid");
        assertThat(api.patch(agent, path, "{\"domain\": \"kantor.test\"}")
                        .json()
                        .path("domain")
                        .asString())
                .isEqualTo("kantor.test");
        var other = staff.token(staff.person("agent", staff.team("Lain")));
        assertThat(api.get(other, path).status()).isEqualTo(404);
    }

    private Answer upload(String token, String text) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + text
                + "\r\n--x--\r\n";
        return api.send(HttpRequest.newBuilder(api.uri("/api/v1/customers/imports"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode enter(String token, String name) {
        var address = name + COUNT.incrementAndGet() + "@hubungan.test";
        var answer = api.post(
                token, "/api/v1/customers", "{\"name\": \"%s\", \"emails\": [\"%s\"]}".formatted(name, address));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static long id(JsonNode customer) {
        return customer.path("id").asLong();
    }

    private static String path(JsonNode customer) {
        return "/api/v1/customers/" + id(customer);
    }
}
