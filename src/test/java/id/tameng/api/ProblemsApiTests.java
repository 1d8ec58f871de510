package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.api.Requests.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ProblemsApiTests {

    private final Requests api;
    private final Staff staff;
    private long person;
    private String token = "";

    @Autowired
    ProblemsApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        person = staff.person("agent", staff.team("Layanan"));
        token = staff.token(person);
    }

    @Test
    void nobodyIsToldToSignIn() {
        var answer = api.get(null, "/api/v1/tickets");
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void tokensThatNoLongerCountAreRefused() {
        var expired = staff.token(person, Instant.parse("2020-01-01T00:00:00Z"), null, "tickets.read");
        var revoked = staff.token(person, null, Instant.parse("2020-01-01T00:00:00Z"), "tickets.read");
        assertProblem(api.get(expired, "/api/v1/tickets"), 401, "unauthenticated");
        assertProblem(api.get(revoked, "/api/v1/tickets"), 401, "unauthenticated");
        assertProblem(api.get("unsinn", "/api/v1/tickets"), 401, "unauthenticated");
    }

    @Test
    void aTokenReachesAsFarAsItsScopes() {
        var reading = staff.token(person, null, null, "tickets.read");
        assertThat(api.get(reading, "/api/v1/tickets").status()).isEqualTo(200);
        assertProblem(api.post(reading, "/api/v1/tickets", "{}"), 403, "forbidden");
        assertProblem(api.get(reading, "/api/v1/customers"), 403, "forbidden");
    }

    @Test
    void aScopeGivesNothingThatThePersonHasNot() {
        var source = staff.token(person, null, null, "tickets.source");
        assertProblem(api.get(source, "/api/v1/messages/1/source"), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, not-found",
        "GET, /api/nothing, 404, not-found",
        "GET, /api/v1/tickets/CS-26-999999, 404, not-found",
        "GET, /api/v1/tickets/foo, 404, not-found",
        "GET, /api/v1/tickets/CS-26-999999999999999999, 404, not-found",
        "GET, /api/v1/customers/999999, 404, not-found",
        "GET, /api/v1/customers/999999/timeline, 404, not-found",
        "GET, /api/v1/messages/999999, 404, not-found",
        "GET, /api/v1/attachments/999999, 404, not-found",
        "GET, /api/v1/customers/abc, 400, malformed-parameter",
        "DELETE, /api/v1/tickets, 405, method-not-allowed",
        "PUT, /api/v1/tickets/CS-26-000001, 405, method-not-allowed",
    })
    void saysWhatIsWrongWithTheAddress(String method, String path, int status, String code) {
        assertProblem(api.send(method, token, path, null), status, code);
    }

    @Test
    void saysWhichFormsItSpeaks() {
        assertProblem(
                api.post(token, "/api/v1/tickets", "<a/>", "Content-Type", "application/xml"),
                415,
                "unsupported-media-type");
        assertProblem(api.get(token, "/api/v1/tickets", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(api.post(token, "/api/v1/tickets", "{not json"), 400, "malformed");
        assertProblem(api.post(token, "/api/v1/tickets", ""), 400, "malformed");
        assertProblem(api.post(token, "/api/v1/tickets", "[]"), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0 | limit",
                "limit=201 | limit",
                "limit=abc | limit",
                "after=xyz | after",
                "status=sleeping | status",
                "assignee=you | assignee",
                "customer=abc | customer",
            })
    void namesTheParameterThatIsWrong(String query, String field) {
        assertField(api.get(token, "/api/v1/tickets?" + query), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | subject",
                "{} | customer",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\"} | body",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"body_html\":\"b\"} | body",
                "{\"customer\":{\"email\":\"not an address\"},\"subject\":\"x\",\"body\":\"a\"} | customer.email",
                "{\"customer\":{\"id\":999999},\"subject\":\"x\",\"body\":\"a\"} | customer.id",
                "{\"customer\":{},\"subject\":\"x\",\"body\":\"a\"} | customer",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"queue\":\"none\"} | queue",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"priority\":\"now\"} | priority",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"channel\":\"email\"} | channel",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"colour\":\"red\"} | colour",
                "{\"customer\":\"rina\",\"subject\":\"x\",\"body\":\"a\"} | customer",
                "{\"customer\":{\"email\":\"a@b.test\"},\"subject\":\"x\",\"body\":\"a\",\"tags\":\"one\"} | tags",
            })
    void namesTheFieldThatIsWrong(String json, String field) {
        assertField(api.post(token, "/api/v1/tickets", json), field);
    }

    @Test
    void refusesBodiesWithoutEnd() {
        var announced = api.post(token, "/api/v1/tickets", "\"" + "x".repeat(11_000_000) + "\"");
        assertProblem(announced, 413, "too-large");
        var chunked = HttpRequest.newBuilder(api.uri("/api/v1/tickets"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(1200, chunk())))
                .build();
        assertProblem(api.send(chunked), 413, "too-large");
    }

    @Test
    void keepsNoNul() {
        var answer = api.post(
                token,
                "/api/v1/tickets",
                "{\"customer\":{\"email\":\"nul@b.test\"},\"subject\":\"a\\u0000b\",\"body\":\"c\\u0000d\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("subject").asString()).isEqualTo("ab");
        assertThat(api.get(token, "/api/v1/tickets?q=%00").status()).isEqualTo(400);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(api.get(token, "/api/v1/tickets/foo").json().path("detail").asString())
                .isEqualTo("What you are looking for is not here.");
        assertThat(api.get(token, "/api/v1/tickets/foo", "Accept-Language", "id-ID")
                        .json()
                        .path("detail")
                        .asString())
                .isEqualTo("Yang Anda cari tidak ada di sini.");
        var error = api.get(token, "/api/v1/tickets?limit=500", "Accept-Language", "id")
                .json();
        assertThat(error.path("errors").get(0).path("message").asString()).isEqualTo("Paling banyak 200.");
    }

    private static byte[] chunk() {
        var chunk = new byte[10_000];
        Arrays.fill(chunk, (byte) ' ');
        return chunk;
    }

    private static void assertField(Answer answer, String field) {
        assertProblem(answer, 422, "invalid");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .as(answer.body())
                .contains(field);
        assertThat(answer.json().path("errors").valueStream())
                .allSatisfy(error -> assertThat(error.path("message").asString())
                        .isNotBlank()
                        .doesNotStartWith("problem.")
                        .doesNotContain("{"));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(answer.problem()).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotStartWith("problem.");
        assertThat(problem.path("instance").asString()).startsWith("/api/");
        assertThat(problem.path("request_id").asString()).isEqualTo(answer.header("X-Request-Id"));
    }
}
