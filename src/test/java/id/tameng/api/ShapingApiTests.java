package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Types, fields, documentation and tasks as programs use them.
@ApiTest
class ShapingApiTests {

    private final Requests api;
    private final Staff staff;
    private final JdbcClient jdbc;
    private String token = "";
    private long agent;

    @Autowired
    ShapingApiTests(Requests api, Staff staff, JdbcClient jdbc) {
        this.api = api;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void hire() {
        agent = staff.person("agent", staff.team("Bentuk"));
        token = staff.token(agent);
    }

    @Test
    void keepsAndMergesValuesOfFields() {
        long type = type("Retur");
        field("kurir_a", "choice", type, "optional", "JNE", "SiCepat");
        field("berat_a", "number", type, "optional");
        var path = open("");
        var given =
                api.patch(token, path, "{\"type\": \"%s\", \"custom_fields\": {\"kurir_a\": \"JNE\"}}".formatted(type));
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(given.json().path("type").path("id").asLong()).isEqualTo(type);
        var merged = api.patch(token, path, "{\"custom_fields\": {\"berat_a\": 2.5}}");
        assertThat(merged.json().path("custom_fields").path("kurir_a").asString())
                .isEqualTo("JNE");
        assertThat(merged.json().path("custom_fields").path("berat_a").asDouble())
                .isEqualTo(2.5);
        var taken = api.patch(token, path, "{\"custom_fields\": {\"kurir_a\": null}}");
        assertThat(taken.json().path("custom_fields").has("kurir_a")).isFalse();
        assertThat(api.patch(token, path, "{\"custom_fields\": {\"kurir_a\": \"POS\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(api.patch(token, path, "{\"custom_fields\": {\"berat_a\": \"banyak\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(api.patch(token, path, "{\"custom_fields\": {\"berat_a\": [1]}}")
                        .status())
                .isEqualTo(422);
        assertThat(api.patch(token, path, "{\"custom_fields\": {\"tidak_ada\": 1}}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFieldMadeRequiredAsksAtSolvingAndNeverAtAnswering() {
        long type = type("Tagihan");
        var path = open("");
        assertThat(api.patch(token, path, "{\"type\": \"%s\"}".formatted(type)).status())
                .isEqualTo(200);
        field("nomor_tagihan", "text", type, "solve");
        field("asal_tagihan", "text", type, "open");
        assertThat(api.patch(token, path, "{\"priority\": \"high\"}").status()).isEqualTo(200);
        var reply = api.post(
                token, path + "/messages", "{\"kind\": \"reply\", \"body\": \"Sebentar\", \"status\": \"solved\"}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(api.get(token, path).json().path("status").asString()).isEqualTo("open");
        var refused = api.patch(token, path, "{\"status\": \"solved\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("custom_fields.nomor_tagihan");
        var solved =
                api.patch(token, path, "{\"status\": \"solved\", \"custom_fields\": {\"nomor_tagihan\": \"INV-1\"}}");
        assertThat(solved.status()).as(solved.body()).isEqualTo(200);
        assertThat(solved.json().path("status").asString()).isEqualTo("solved");
    }

    @Test
    void opensOnlyWithWhatOpeningAsksFor() {
        long type = type("Garansi");
        field("seri", "text", type, "open");
        var body =
                "{\"customer\": {\"email\": \"g@contoh.test\"}, \"subject\": \"Garansi\", \"body\": \"Halo\", \"type\": \"Garansi\"%s}";
        assertThat(api.post(token, "/api/v1/tickets", body.formatted("")).status())
                .isEqualTo(422);
        var opened = api.post(token, "/api/v1/tickets", body.formatted(", \"custom_fields\": {\"seri\": \"A-1\"}"));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().path("custom_fields").path("seri").asString()).isEqualTo("A-1");
    }

    @Test
    void writesDocumentationOnlyOverTheVersionThatWasSeen() {
        var path = open("") + "/documentation";
        assertThat(api.get(token, path).json().path("version").asInt()).isZero();
        var first = api.put(token, path, "{\"summary\": \"Satu\", \"cause\": \"logistics\"}", "If-Match", "\"0\"");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(api.put(token, path, "{\"summary\": \"Dua\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.put(token, path, "{\"summary\": \"Dua\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(api.put(token, path, "{\"cause\": \"nasib\"}").status()).isEqualTo(422);
        var before = api.get(token, path + "/versions").json().path("data");
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.path(0).path("summary").asString()).isEqualTo("Satu");
    }

    @Test
    void givesTasksToPeopleWhoFinishAndPostponeThem() {
        var path = open("");
        var added = api.post(
                token, path + "/follow_ups", "{\"title\": \"Telepon lagi\", \"due_at\": \"2026-12-01T02:00:00Z\"}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        var task = "/api/v1/follow_ups/" + added.json().path("id").asLong();
        assertThat(api.get(token, "/api/v1/follow_ups").json().path("data").size())
                .isEqualTo(1);
        assertThat(api.patch(token, task, "{\"due_at\": \"2026-12-02T02:00:00Z\"}")
                        .json()
                        .path("due_at")
                        .asString())
                .startsWith("2026-12-02");
        assertThat(api.patch(token, task, "{\"done\": true}")
                        .json()
                        .path("done_at")
                        .isNull())
                .isFalse();
        assertThat(api.get(token, "/api/v1/follow_ups?done=true")
                        .json()
                        .path("data")
                        .size())
                .isEqualTo(1);
        var stranger = staff.token(staff.person("agent", staff.team("Lain")));
        assertThat(api.get(stranger, task).status()).isEqualTo(404);
    }

    private String open(String more) {
        var answer = api.post(
                token,
                "/api/v1/tickets",
                "{\"customer\": {\"email\": \"bentuk%d@contoh.test\"}, \"subject\": \"Bentuk\", \"body\": \"Isi\"%s}"
                        .formatted(agent, more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return "/api/v1/tickets/" + answer.json().path("number").asString();
    }

    private long type(String name) {
        return jdbc.sql("INSERT INTO ticket_type (name) VALUES (:name) RETURNING id")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private void field(String key, String kind, long type, String need, String... options) {
        jdbc.sql("""
                        WITH field AS (
                          INSERT INTO custom_field (key, name, kind, options) VALUES (:key, :key, :kind, :options) RETURNING id)
                        INSERT INTO custom_field_use (field_id, type_id, need) SELECT id, :type, :need FROM field
                        """)
                .params(Map.of("key", key, "kind", kind, "type", type, "need", need))
                .param("options", List.of(options).toArray(String[]::new))
                .update();
    }
}
