package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Who sees which tickets and customers: own, team, all.
@ApiTest
class ScopeApiTests {

    private final Requests api;
    private final Staff staff;
    private long near;
    private String agent = "";
    private String stranger = "";
    private String supervisor = "";
    private String loner = "";

    @Autowired
    ScopeApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        near = staff.team("Dekat");
        agent = staff.token(staff.person("agent", near));
        stranger = staff.token(staff.person("agent", staff.team("Jauh")));
        supervisor = staff.token(staff.person("supervisor"));
        loner = staff.token(staff.loner(near));
    }

    @Test
    void whatIsForeignLooksLikeWhatIsNotThere() {
        var ticket = open(agent, "satu");
        for (var path : paths(ticket)) {
            assertThat(api.get(agent, path).status()).as(path).isEqualTo(200);
            assertThat(api.get(supervisor, path).status()).as(path).isEqualTo(200);
            var foreign = api.get(stranger, path);
            var unknown = api.get(stranger, path.replaceFirst("(\\d+)(/[a-z]+)?$", "99$1$2"));
            assertThat(foreign.status()).as(path).isEqualTo(404);
            assertThat(foreign.problem()).isEqualTo(unknown.problem());
            assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        }
    }

    @Test
    void whatIsForeignCannotBeTouched() {
        var path = "/api/v1/tickets/" + open(agent, "dua").path("number").asString();
        assertThat(api.patch(stranger, path, "{\"priority\":\"low\"}").status()).isEqualTo(404);
        assertThat(api.post(stranger, path + "/messages", "{\"kind\":\"note\",\"body\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(agent, path).json().path("message_count").asInt()).isOne();
    }

    @Test
    void listsShowNoMoreThanSingleTickets() {
        var customer = open(agent, "tiga").path("customer");
        assertThat(numbers(agent)).hasSize(1);
        assertThat(numbers(stranger)).isEmpty();
        assertThat(numbers(supervisor)).isNotEmpty();
        var search = "/api/v1/customers?q=tiga@";
        assertThat(api.get(agent, search).json().path("data").get(0).path("id")).isEqualTo(customer.path("id"));
        assertThat(api.get(stranger, search).json().path("data").size()).isZero();
    }

    @Test
    void whoeverSeesOnlyHerOwnSeesWhatIsGivenToHer() {
        var foreign = open(agent, "empat");
        assertThat(numbers(loner)).isEmpty();
        assertThat(api.get(loner, "/api/v1/tickets/" + foreign.path("number").asString())
                        .status())
                .isEqualTo(404);
        var own = open(loner, "lima");
        assertThat(numbers(loner)).containsExactly(own.path("number").asString());
        assertThat(api.get(loner, "/api/v1/customers").json().path("data").size())
                .isOne();
    }

    @Test
    void nobodyOpensTicketsWhereSheCannotLook() {
        var answer = api.post(
                stranger,
                "/api/v1/tickets",
                body("enam").replace("\"subject\"", "\"queue\": \"%d\", \"subject\"".formatted(near)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo("queue");
    }

    @Test
    void theTimelineTellsOnlyOfTicketsThatAreSeen() {
        var customer = open(agent, "tujuh").path("customer").path("id").asLong();
        open(stranger, "tujuh");
        var path = "/api/v1/customers/" + customer + "/timeline";
        assertThat(api.get(agent, path).json().path("data").size()).isEqualTo(2);
        assertThat(api.get(supervisor, path).json().path("data").size()).isEqualTo(4);
    }

    private List<String> paths(JsonNode ticket) {
        var number = "/api/v1/tickets/" + ticket.path("number").asString();
        var customer = "/api/v1/customers/" + ticket.path("customer").path("id").asLong();
        var message =
                "/api/v1/messages/" + ticket.path("last_message").path("id").asLong();
        return List.of(number, number + "/messages", message, customer, customer + "/timeline");
    }

    private List<String> numbers(String token) {
        return Stream.of(api.get(token, "/api/v1/tickets?limit=200"))
                .flatMap(answer -> answer.json().path("data").valueStream())
                .map(ticket -> ticket.path("number").asString())
                .toList();
    }

    private JsonNode open(String token, String customer) {
        var answer = api.post(token, "/api/v1/tickets", body(customer));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String body(String customer) {
        return "{\"customer\": {\"email\": \"%s@contoh.test\"}, \"subject\": \"Halo\", \"body\": \"Isi\"}"
                .formatted(customer);
    }
}
