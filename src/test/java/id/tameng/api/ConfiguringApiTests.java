package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Types and fields, shaped by a program.
@ApiTest
class ConfiguringApiTests {

    private static final String FIELDS = "/api/v1/custom_fields";
    private static final String TYPES = "/api/v1/ticket_types";

    private final Requests api;
    private final Staff staff;
    private String token = "";

    @Autowired
    ConfiguringApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        token = staff.token(staff.person("administrator"), null, null, "tickets.read", "tickets.configure");
    }

    @Test
    void aTypeIsAddedAndChangedOnlyOverTheVersionThatWasSeen() {
        var added = api.post(token, TYPES, "{\"name\": \"Tukar ukuran\", \"required\": [\"summary\", \"cause\"]}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().path("required").size()).isEqualTo(2);
        var path = added.header("Location");

        var change = "{\"name\": \"Tukar warna\", \"active\": false}";
        assertThat(api.put(token, path, change, "If-Match", "\"77\"").refusal()).startsWith("412");
        var changed = api.put(token, path, change, "If-Match", added.header("ETag"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);

        var read = api.get(token, path);
        assertThat(read.json().path("name").asString()).isEqualTo("Tukar warna");
        assertThat(read.json().path("active").asBoolean()).isFalse();
        assertThat(read.json().path("required").size()).isZero();
        assertThat(read.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void aTypeThatMakesNoSenseIsRefusedAtItsField() {
        var unknown = api.post(token, TYPES, "{\"name\": \"Aneh\", \"required\": [\"doa\"]}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().path("errors").path(0).path("field").asString())
                .isEqualTo("required");
        assertThat(api.get(token, TYPES).body()).as("nothing of it is left").doesNotContain("Aneh");
        assertThat(api.put(token, TYPES + "/1", "{\"name\": \"Umum\", \"active\": false}")
                        .status())
                .as("the usual type stays")
                .isEqualTo(422);
        assertThat(api.get(token, TYPES + "/987654").status()).isEqualTo(404);
    }

    @Test
    void aFieldIsAddedForATypeAndRetired() {
        var added = api.post(token, FIELDS, """
                {"name": "Kurir pilihan", "kind": "choice", "options": ["JNE", "SiCepat"],
                 "types": [{"type": 1, "required": "solve"}]}
                """);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(FIELDS + "/kurir_pilihan");
        assertThat(added.json().path("types").path(0).path("required").asString())
                .isEqualTo("solve");

        var retired = api.put(token, FIELDS + "/kurir_pilihan", """
                {"name": "Kurir", "options": ["JNE"], "active": false}
                """, "If-Match", added.header("ETag"));
        assertThat(retired.status()).as(retired.body()).isEqualTo(200);
        var read = api.get(token, FIELDS + "/kurir_pilihan").json();
        assertThat(read.path("name").asString()).isEqualTo("Kurir");
        assertThat(read.path("kind").asString()).isEqualTo("choice");
        assertThat(read.path("active").asBoolean()).isFalse();
        assertThat(read.path("types").size()).isZero();
    }

    @Test
    void aFieldThatMakesNoSenseIsRefusedAtItsField() {
        assertThat(field("{\"name\": \"Aneh\", \"kind\": \"warna\"}")).isEqualTo("kind");
        assertThat(field("{\"name\": \"Aneh\", \"kind\": \"choice\"}")).isEqualTo("options");
        assertThat(field("{\"name\": \"Aneh\", \"types\": [{\"type\": 1, \"required\": \"kadang\"}]}"))
                .isEqualTo("types");
        assertThat(field("{\"name\": \"Aneh\", \"types\": [{\"type\": 987654}]}"))
                .isEqualTo("types");
        assertThat(api.get(token, FIELDS + "/tidak_ada").status()).isEqualTo(404);
        assertThat(api.get(token, FIELDS).body()).as("nothing of it is left").doesNotContain("Aneh");
    }

    @Test
    void whatIsAddedAsRetiredIsRetired() {
        var type = api.post(token, TYPES, "{\"name\": \"Lama\", \"active\": false}");
        assertThat(type.json().path("active").asBoolean()).as(type.body()).isFalse();
        var field = api.post(token, FIELDS, "{\"name\": \"Isian lama\", \"active\": false}");
        assertThat(field.json().path("active").asBoolean()).as(field.body()).isFalse();
    }

    @Test
    void aFieldStaysWhatItIs() {
        var added = api.post(token, FIELDS, "{\"name\": \"Berat paket\", \"kind\": \"number\"}");
        var path = added.header("Location");
        assertThat(api.put(token, path, "{\"name\": \"Berat\", \"kind\": \"text\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.put(token, path, "{\"name\": \"Berat\", \"kind\": \"number\"}")
                        .status())
                .isEqualTo(200);
    }

    private String field(String request) {
        var refused = api.post(token, FIELDS, request);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        return refused.json().path("errors").path(0).path("field").asString();
    }
}
