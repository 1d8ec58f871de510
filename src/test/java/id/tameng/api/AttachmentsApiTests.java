package id.tameng.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.api.Requests.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Files on their way in, with a message, and out again.
@ApiTest
class AttachmentsApiTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Requests api;
    private final Staff staff;
    private long agent;
    private String token = "";
    private String number = "";

    @Autowired
    AttachmentsApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        agent = staff.person("agent", staff.team("Layanan"));
        token = staff.token(agent);
        number = api.post(
                        token,
                        "/api/v1/tickets",
                        "{\"customer\":{\"email\":\"lampiran@contoh.test\"},\"subject\":\"Foto\",\"body\":\"Halo\"}")
                .json()
                .path("number")
                .asString();
    }

    @Test
    void whatIsUploadedComesBackByteForByte() {
        var content = bytes(3 * MEGABYTE);
        var upload = api.upload(token, "foto paket é.jpg", "image/jpeg", content);
        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        assertThat(upload.json().path("size").asInt()).isEqualTo(content.length);
        var message = say("reply", id(upload));
        assertThat(message.status()).as(message.body()).isEqualTo(201);
        var file = file(message);
        assertThat(file.path("name").asString()).isEqualTo("foto paket é.jpg");
        assertThat(file.path("content_type").asString()).isEqualTo("image/jpeg");
        assertThat(file.path("inline").asBoolean()).isFalse();
        var download = api.get(token, file.path("url").asString());
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.whole().body()).isEqualTo(content);
        assertThat(download.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(download.header("Content-Length")).isEqualTo(Integer.toString(content.length));
    }

    @Test
    void whatMightRunInABrowserIsSavedInstead() {
        var url =
                url(say("note", id(api.upload(token, "../../halaman.html", "text/html", "<script>".getBytes(UTF_8)))));
        var download = api.get(token, url);
        assertThat(download.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("halaman.html")
                .doesNotContain("..");
        assertThat(download.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aTypeThatIsNoneIsJustBytes() {
        var upload = api.upload(token, "berkas", "bukan tipe", bytes(10));
        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        assertThat(upload.json().path("content_type").asString()).isEqualTo("application/octet-stream");
    }

    @Test
    void anUploadIsForOneMessageOfItsOwner() {
        long upload = id(api.upload(token, "a.txt", "text/plain", bytes(10)));
        var colleague = staff.token(staff.person("supervisor"));
        assertUnknown(api.post(colleague, "/api/v1/tickets/" + number + "/messages", body("note", upload)));
        assertThat(say("note", upload).status()).isEqualTo(201);
        assertUnknown(say("note", upload));
    }

    @Test
    void filesStandInTheOrderInWhichTheMessageNamesThem() {
        long first = id(api.upload(token, "a.txt", "text/plain", bytes(10)));
        long second = id(api.upload(token, "b.txt", "text/plain", bytes(10)));
        long third = id(api.upload(token, "c.txt", "text/plain", bytes(10)));
        assertThat(say("note", third, first, second).json().path("attachments").valueStream())
                .extracting(file -> file.path("name").asString())
                .containsExactly("c.txt", "a.txt", "b.txt");
    }

    @Test
    void aRefusedMessageKeepsItsFiles() {
        long upload = id(api.upload(token, "a.txt", "text/plain", bytes(10)));
        var refused = api.post(
                token,
                "/api/v1/tickets/" + number + "/messages",
                body("reply", upload).replace("{\"kind\"", "{\"last_seen_message_id\":1,\"kind\""));
        assertThat(refused.refusal()).isEqualTo("409 /problems/newer-messages");
        assertThat(say("reply", upload).status()).isEqualTo(201);
    }

    @Test
    void whoeverMayNotSeeTheTicketFindsNoFile() {
        var url = url(say("note", id(api.upload(token, "a.txt", "text/plain", bytes(10)))));
        var stranger = staff.token(staff.person("agent", staff.team("Jauh")));
        assertThat(api.get(staff.token(staff.person("supervisor")), url).status())
                .isEqualTo(200);
        assertThat(api.get(stranger, url).refusal()).isEqualTo("404 /problems/not-found");
        assertThat(api.get(staff.token(staff.loner()), url).refusal()).isEqualTo("404 /problems/not-found");
        assertThat(api.get(null, url).refusal()).isEqualTo("401 /problems/unauthenticated");
    }

    @Test
    void aTokenReachesAsFarAsItsScopes() {
        var reading = staff.token(agent, null, null, "tickets.read");
        var writing = staff.token(agent, null, null, "tickets.write");
        var url = url(say("note", id(api.upload(writing, "a.txt", "text/plain", bytes(10)))));
        assertThat(api.get(reading, url).status()).isEqualTo(200);
        assertThat(api.get(writing, url).refusal()).isEqualTo("403 /problems/forbidden");
        assertThat(api.upload(reading, "a.txt", "text/plain", bytes(10)).refusal())
                .isEqualTo("403 /problems/forbidden");
        assertThat(api.upload(null, "a.txt", "text/plain", bytes(10)).refusal())
                .isEqualTo("401 /problems/unauthenticated");
    }

    @Test
    void aFileMayBeLargeButNotTooLarge() {
        assertThat(api.upload(token, "pas.bin", "application/zip", bytes(25 * MEGABYTE))
                        .status())
                .isEqualTo(201);
        assertThat(api.upload(token, "besar.bin", "application/zip", bytes(25 * MEGABYTE + 1))
                        .refusal())
                .isEqualTo("413 /problems/too-large");
        assertThat(api.upload(token, "raksasa.bin", "application/zip", bytes(70 * MEGABYTE))
                        .refusal())
                .isEqualTo("413 /problems/too-large");
    }

    @Test
    void theFilesOfAMessageHaveALimitTogether() {
        long first = id(api.upload(token, "satu.bin", "application/zip", bytes(13 * MEGABYTE)));
        long second = id(api.upload(token, "dua.bin", "application/zip", bytes(13 * MEGABYTE)));
        var refused = say("reply", first, second);
        assertThat(refused.refusal()).isEqualTo("413 /problems/attachments-too-large");
        assertThat(refused.json().path("detail").asString()).contains("25 MB");
        assertThat(say("reply", first).status()).as("and nothing is lost").isEqualTo(201);
    }

    @Test
    void saysWhatIsMissing() {
        var empty = api.upload(token, "kosong.txt", "text/plain", new byte[0]);
        assertThat(empty.refusal()).isEqualTo("422 /problems/invalid");
        assertThat(empty.json().path("errors").get(0).path("field").asString()).isEqualTo("file");
        assertThat(form("--batas--\r\n").refusal()).isEqualTo("400 /problems/bad-request");
        assertThat(form("tanpa batas").refusal()).isEqualTo("400 /problems/bad-request");
        assertThat(api.post(token, "/api/v1/attachments", "{}").refusal())
                .isEqualTo("415 /problems/unsupported-media-type");
    }

    private Answer form(String body) {
        return api.send(HttpRequest.newBuilder(api.uri("/api/v1/attachments"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private Answer say(String kind, long... uploads) {
        return api.post(token, "/api/v1/tickets/" + number + "/messages", body(kind, uploads));
    }

    private static String body(String kind, long... uploads) {
        return "{\"kind\":\"%s\",\"body\":\"Terlampir.\",\"attachments\":%s}"
                .formatted(kind, java.util.Arrays.toString(uploads));
    }

    private static void assertUnknown(Answer answer) {
        assertThat(answer.refusal()).isEqualTo("422 /problems/invalid");
        var error = answer.json().path("errors").get(0);
        assertThat(error.path("field").asString()).isEqualTo("attachments");
        assertThat(error.path("code").asString()).isEqualTo("attachment-unknown");
    }

    private static long id(Answer upload) {
        assertThat(upload.status()).as(upload.body()).isEqualTo(201);
        return upload.json().path("id").asLong();
    }

    private static JsonNode file(Answer message) {
        assertThat(message.status()).as(message.body()).isEqualTo(201);
        return message.json().path("attachments").get(0);
    }

    private static String url(Answer message) {
        return file(message).path("url").asString();
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
